import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { forMachines } from "./src/machines/integration.ts";
import { offline } from "./src/offline/integration.ts";
import { navigation } from "./src/site/navigation.ts";
import { siteSettings } from "./src/site/settings.ts";
import { specification } from "./src/spec/current.ts";
import { LIGHT_STYLES, lightWithoutScript } from "./src/theme/integration.ts";

// Astro lets a variable of the environment go before its own `import.meta.env.BASE_URL`, the base of every link.
delete process.env["BASE_URL"];

const settings = siteSettings(process.env);

/** Without JavaScript there is no trying, so nothing offers it, and the theme is the one that the reader's system has. */
const withoutScript = [
  `<style>html :is(.needs-script, a[href="#try-it"], site-search, starlight-theme-select) { display: none }</style>`,
  `<link rel="stylesheet" href="${settings.base.replace(/\/$/, "")}/${LIGHT_STYLES}" media="screen and (prefers-color-scheme: light)">`,
].join("");

export default defineConfig({
  ...settings,
  trailingSlash: "always",
  // The default drops the white space between elements, and with it the space between words for all who read the text.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: "Gatefold",
      description: specification.info.summary,
      favicon: "/favicon.svg",
      customCss: [
        "./src/styles/theme.css",
        "./src/styles/reference.css",
        "./src/styles/try-it.css",
        "./src/styles/sample-tabs.css",
        "./src/styles/operation.css",
      ],
      head: [{ tag: "noscript", content: withoutScript }],
      components: {
        Footer: "./src/components/footer.astro",
        Head: "./src/components/head.astro",
        PageTitle: "./src/components/page-title.astro",
        Search: "./src/components/search.astro",
        SiteTitle: "./src/components/site-title.astro",
      },
      // Long lines wrap, so that nothing scrolls sideways on a phone; shell samples have no drawing of a terminal window.
      expressiveCode: { defaultProps: { wrap: true, overridesByLang: { sh: { frame: "none" } } } },
      sidebar: navigation(specification),
    }),
    forMachines(),
    lightWithoutScript(),
    offline(),
  ],
});
