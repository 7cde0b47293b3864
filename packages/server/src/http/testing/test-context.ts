import { RequestContext } from "../context.ts";
import { createRouter, readTarget } from "../router.ts";
import { operations } from "../../generated/operations.ts";

/** What a request is made of in a test. */
export interface TestRequest {
  readonly method?: string;
  /** Path and query. */
  readonly target?: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path parameters, for an operation that the API does not have. */
  readonly values?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Promise<never>;
}

/** A request that no carrier has brought. */
export class TestContext extends RequestContext {
  readonly origin = undefined;
  readonly peer = undefined;
  isCallerGone = false;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: TestRequest["body"];

  constructor({ method = "GET", target = "/", headers = {}, values, body }: TestRequest = {}) {
    super(method, readTarget(target), body !== undefined);
    this.#headers = headers;
    this.#body = body;
    this.route = values
      ? { operation: undefined, operations: new Map(), allow: "", values }
      : createRouter(operations)(method, this.path);
  }

  header(name: string): string | undefined {
    return this.#headers[name];
  }

  protected onCallerGone(): void {}

  async readBody(maxBytes: number): Promise<Uint8Array | undefined> {
    const body = await this.#body;
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return (bytes?.byteLength ?? 0) > maxBytes ? undefined : bytes;
  }
}
