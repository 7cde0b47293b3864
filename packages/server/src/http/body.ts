import type { MaybePromise } from "../maybe-promise.ts";
import type { RequestContext } from "./context.ts";
import { ApiFailure, badRequest, quote } from "./failure.ts";
import type { OperationDescriptor } from "./operation.ts";

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** What a body is read from. */
export type BodySource = Pick<RequestContext, "header" | "hasBody" | "readBody" | "isReadingBody">;

export type DecodedBody =
  | { readonly form: string; readonly json?: never }
  | { readonly form?: never; readonly json: unknown };

/**
 * Reads the body of a request and decodes it by its content type.
 *
 * @returns `undefined` if there is none
 * @throws ApiFailure BAD_REQUEST, PAYLOAD_TOO_LARGE or UNSUPPORTED_MEDIA_TYPE
 */
export function readBody(
  operation: OperationDescriptor,
  context: BodySource,
  maxBytes: number,
): MaybePromise<DecodedBody | undefined> {
  if (!context.hasBody) return undefined;
  if (!operation.body) return refuseBytes(operation, context);
  return decodeBody(operation, context, maxBytes);
}

/** For an operation without a body, an empty one is as good as none. */
async function refuseBytes({ id, method }: OperationDescriptor, context: BodySource): Promise<undefined> {
  const bytes = await receive(context, 0);
  if (bytes === undefined) throw badRequest(`${id} takes no request body; send ${method} without one.`);
}

async function decodeBody(
  operation: OperationDescriptor,
  context: BodySource,
  maxBytes: number,
): Promise<DecodedBody | undefined> {
  const contentType = context.header("content-type");
  const type = mediaType(operation, contentType, context.header("content-encoding"));
  // A body of unknown length may be empty, and needs no type then.
  if (type instanceof ApiFailure && Number(context.header("content-length") ?? 0) > 0) throw type;
  const bytes = await receive(context, maxBytes);
  if (bytes === undefined) {
    const message = `The request body has more than ${maxBytes} bytes.`;
    throw new ApiFailure({ code: "PAYLOAD_TOO_LARGE", message });
  }
  if (bytes.byteLength === 0) return undefined;
  if (type instanceof ApiFailure) throw type;
  const text = decodeText(bytes);
  if (type === FORM_TYPE) return { form: text };
  jsonModule ??= await import("./json.ts");
  return { json: jsonModule.parseBody(text) };
}

/** Loaded at the first use, for the sake of pages. To import it again for each request took a tenth of the time of a search. */
let jsonModule: typeof import("./json.ts") | undefined;

async function receive(context: BodySource, maxBytes: number): Promise<Uint8Array | undefined> {
  context.isReadingBody = true;
  try {
    const bytes = context.readBody(maxBytes);
    return bytes instanceof Promise ? await bytes : bytes;
  } catch (error) {
    const failure = badRequest("The request body did not arrive whole.");
    failure.cause = error;
    throw failure;
  } finally {
    context.isReadingBody = false;
  }
}

/** The media type of a body, or why it is not taken. An empty body needs none, so it is up to the caller to throw. */
function mediaType(
  { id, body }: OperationDescriptor,
  contentType: string | undefined,
  contentEncoding: string | undefined,
): string | ApiFailure {
  const takes = [body?.json && JSON_TYPE, body?.form && FORM_TYPE].filter(Boolean).join(" or ");
  if (contentEncoding !== undefined && contentEncoding.trim().toLowerCase() !== "identity") {
    return unsupported(
      `The request body has the Content-Encoding ${quote(contentEncoding)}; send it without.`,
    );
  }
  if (contentType === undefined)
    return unsupported(`The request body has no Content-Type; ${id} takes ${takes}.`);
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase());
  if (!(type === JSON_TYPE && body?.json) && !(type === FORM_TYPE && body?.form)) {
    return unsupported(`The request body has the Content-Type ${quote(contentType)}; ${id} takes ${takes}.`);
  }
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) {
    return unsupported(`The request body has the charset ${quote(charset)}; send it in UTF-8.`);
  }
  return type;
}

function unsupported(message: string): ApiFailure {
  return new ApiFailure({ code: "UNSUPPORTED_MEDIA_TYPE", message });
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw badRequest("The request body is not valid UTF-8.");
  }
}
