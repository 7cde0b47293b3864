import type { ApiResponse, RequestContext } from "@gatefold/server/extend";
import { readFile } from "node:fs/promises";

/** Where the page of the emulator is, below the origin. */
export const PAGE_PATH = "/_gatefold";

const FOLDER = new URL("../page/", import.meta.url);
const SCRIPT = new URL("../dist/page.js", import.meta.url);

const FILES: Readonly<Record<string, { readonly file: URL; readonly type: string }>> = {
  [PAGE_PATH]: { file: new URL("index.html", FOLDER), type: "text/html; charset=utf-8" },
  [`${PAGE_PATH}/page.css`]: { file: new URL("page.css", FOLDER), type: "text/css; charset=utf-8" },
  [`${PAGE_PATH}/page.js`]: { file: SCRIPT, type: "text/javascript; charset=utf-8" },
};

/**
 * The page runs its own script alone, which can make elements from no text, and it talks to this origin alone. It is in no
 * frame, and no page of another origin can use its files.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  // The empty icon, without which browsers ask the API for one.
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  Vary: "Accept",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/**
 * The page of the emulator and what it loads. They hold no secret and tell nothing, so nobody needs the secret for them. The
 * path of the page lists the admin paths to everybody but browsers.
 *
 * @returns `undefined` if the request is for none of these files
 */
export function pageFile(request: RequestContext): Promise<ApiResponse> | undefined {
  const { method, path } = request;
  if (method !== "GET" && method !== "HEAD") return undefined;
  const known = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  const wantsJson = path === PAGE_PATH && !request.header("accept")?.includes("text/html");
  if (!known || wantsJson) return undefined;
  const { file, type } = known;
  const headers = { ...HEADERS, "Content-Type": type, "X-Request-Id": request.requestId };
  return readFile(file).then((body) => ({ status: 200, headers, body }));
}
