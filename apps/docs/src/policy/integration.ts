import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { externalize, selectByPart } from "./inline-parts.ts";

/** Makes files of all inline scripts and styles of the built pages, whoever wrote them. */
export function withoutInlineParts(): AstroIntegration {
  let folder = "/_astro/";
  return {
    name: "without-inline-parts",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = `${config.base.replace(/\/$/, "")}/_astro/`;
      },
      "astro:build:done": ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of globSync("_astro/*.css", { cwd: site })) edit(join(site, file), selectByPart);
        for (const file of globSync("**/*.html", { cwd: site }))
          edit(join(site, file), (page) => {
            const { html, files } = externalize(page, folder);
            for (const { name, content } of files) writeFileSync(join(site, "_astro", name), content);
            return withoutTheme(html);
          });
      },
    },
  };
}

/** Starlight's pages say that they are dark, until a script says otherwise. Ours say nothing: the system decides. */
function withoutTheme(html: string): string {
  return html.replace(/(<html[^>]*) data-theme="dark"/, "$1");
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
