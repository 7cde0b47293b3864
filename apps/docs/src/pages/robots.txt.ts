import type { APIContext } from "astro";
import { href } from "../site/href.ts";

/** Lets every crawler read everything, and tells it where the sitemap is. */
export function GET({ site }: APIContext): Response {
  const sitemap = site ? [`Sitemap: ${new URL(href("/sitemap-index.xml"), site).href}`] : [];
  return new Response(["User-agent: *", "Allow: /", ...sitemap, ""].join("\n"));
}
