import type { Listening, ListenOptions } from "@gatefold/server";
import {
  isLoopbackAddress,
  isLoopbackName,
  type Middleware,
  type RequestContext,
  TokenBuckets,
} from "@gatefold/server/extend";
import type { ServerBase } from "@gatefold/server/extend/node";
import { accessSecret } from "./access.ts";
import type { AuthorizationServer } from "./oauth/authorization-server.ts";
import { errorJson, invalidRequest, OAuthError, type PageAccess } from "./oauth/http.ts";

/** An emulator that listens. */
export interface EmulatorListening extends Listening {
  /** Base URL of the sign-in's endpoints, such as `http://127.0.0.1:4800`; `undefined` if it is turned off. */
  readonly authorizationUrl: string | undefined;
  /**
   * The secret that the paths below `/_gatefold` need, as bearer token. If other machines can reach `host`, the pages of
   * the sign-in ask for it too.
   */
  readonly secret: string;
}

export interface ListenParts {
  readonly base: Pick<ServerBase, "listen" | "service">;
  /** The API with its sign-in and faults, and with admin paths for those who may use them. */
  hooks(
    authorization: Pick<AuthorizationServer, "handles" | "answer"> | undefined,
    pages: PageAccess,
    isAdmin: (request: RequestContext) => boolean,
  ): { readonly afterRoute: Middleware; readonly afterIdentify: Middleware };
  readonly authorization: AuthorizationServer | undefined;
  readonly secret: string;
  release(): void;
}

/**
 * Listens, in one of two ways:
 *
 * - On loopback, the pages on which users sign in without a password are at a port of their own, to which browsers are
 *   redirected. A proxy on this machine that passes on the port of the API makes neither the pages nor what they give
 *   reachable, which no header field could tell.
 * - Elsewhere, the pages are beside the API, and ask for the secret first.
 */
export async function listen(parts: ListenParts, options: ListenOptions = {}): Promise<EmulatorListening> {
  const { base, authorization, secret } = parts;
  const known = accessSecret(secret);
  const ready = Promise.withResolvers<ReturnType<ListenParts["hooks"]>>();
  let made: ReturnType<ListenParts["hooks"]> = {
    afterRoute: (request, next) => ready.promise.then((hooks) => hooks.afterRoute(request, next)),
    afterIdentify: (request, next) => next(request),
  };
  const listening = await base.listen(options, {
    hooks: {
      afterRoute: (request, next) => made.afterRoute(request, next),
      afterIdentify: (request, next) => made.afterIdentify(request, next),
    },
    onClose: parts.release,
  });
  const { origin } = new URL(listening.url);
  const pageListening =
    authorization && isLoopbackAddress(listening.address)
      ? await listenForPages(base, authorization, listening.address).catch(async (error: unknown) => {
          await listening.close();
          throw error;
        })
      : undefined;
  const pages: PageAccess = pageListening
    ? { kind: "redirect", origin: new URL(pageListening.url).origin }
    : { kind: "secret", secret: known };
  const signIn = authorization && limited(authorization, base.service.clock);
  made = parts.hooks(signIn, pages, known.isIn);
  ready.resolve(made);
  return {
    url: listening.url,
    port: listening.port,
    metricsUrl: listening.metricsUrl,
    authorizationUrl: authorization && origin,
    secret,
    async close() {
      await Promise.all([listening.close(), pageListening?.close()]);
    },
  };
}

/** Listens on a free port of loopback for the pages of the sign-in alone. */
function listenForPages(
  base: ListenParts["base"],
  authorization: AuthorizationServer,
  host: string,
): Promise<Listening> {
  const refuse = (message: string, status: number) => errorJson(invalidRequest(message, { status }));
  const middleware: Middleware = (request) => {
    // A page of elsewhere whose name was made to lead here (DNS rebinding) could else approve its own request.
    if (!isLoopbackName(request.header("host") ?? "")) {
      return refuse("The sign-in answers only to localhost, 127.0.0.1 and [::1] as Host.", 403);
    }
    if (!authorization.isPage(request.path)) return refuse("Only the pages of the sign-in are here.", 404);
    return authorization.answer(request, { kind: "open" });
  };
  return base.listen({ port: 0, host }, { hooks: { afterRoute: middleware } });
}

/** The limit of an address at the endpoints of the sign-in, which anybody may call. */
const LIMIT = { requestsPerSecond: 50, burst: 500 };

function limited(authorization: AuthorizationServer, clock: () => number): AuthorizationServer {
  const limiter = new TokenBuckets(LIMIT, clock);
  return {
    ...authorization,
    async answer(request, pages) {
      const waitMs = limiter.take(request.peer ?? "");
      if (waitMs === 0) return authorization.answer(request, pages);
      const seconds = String(Math.ceil(waitMs / 1000));
      const fault = `Too many requests of this address; wait ${seconds} s.`;
      const limits = { status: 429, headers: { "Retry-After": seconds } };
      return errorJson(new OAuthError("temporarily_unavailable", fault, limits));
    },
  };
}
