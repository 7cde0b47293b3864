import type { APIContext } from "astro";
import { href } from "../site/href.ts";

/** Allows all crawlers, and names the sitemap. */
export function GET({ site }: APIContext): Response {
  const sitemap = site ? [`Sitemap: ${new URL(href("/sitemap-index.xml"), site).href}`] : [];
  return new Response(["User-agent: *", "Allow: /", ...sitemap, ""].join("\n"));
}
