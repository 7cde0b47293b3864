import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { pageExports } from "./src/integrations/page-exports.ts";
import { offline } from "./src/integrations/offline.ts";
import { withoutInlineParts } from "./src/integrations/inline-parts.ts";
import { navigation } from "./src/site/navigation.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { TOUCH_ICON } from "./src/pictures/touch-icon.ts";
import { siteSettings } from "./src/site/settings.ts";
import { specification } from "./src/spec/current.ts";
import { tablesForPhones } from "./src/integrations/table-labels.ts";
import { codeCopy } from "./src/integrations/code-copy.ts";
import { diagrams } from "./src/integrations/diagrams.ts";
import { installTabs } from "./src/integrations/install-tabs.ts";
import { exportLinks } from "./src/integrations/export-links.ts";
import { oneStyleSheet } from "./src/integrations/one-style-sheet.ts";
import { LIGHT_STYLES, lightStyles } from "./src/integrations/light-styles.ts";

// A variable of the environment would override Astro's `import.meta.env.BASE_URL`, the base of every link.
delete process.env["BASE_URL"];

const { repository, ...settings } = siteSettings(process.env);

const base = settings.base.replace(/\/$/, "");

/** The bars of a phone's browser have the colour of the bar at the top. */
const THEME_COLOURS = [
  { scheme: "light", colour: "#f9f7f3" },
  { scheme: "dark", colour: "#202528" },
];

/**
 * Otherwise the loader of the server would be part of the form's chunk, and the server would import that chunk. The form
 * and the sample of the start page share this one.
 */
const LOADER_CHUNK = { groups: [{ name: "loader", test: /vite\/preload-helper|try-it\/in-page/ }] };

/** Replaces Starlight's table of contents by ours. */
const OWN_TABLE_OF_CONTENTS = {
  find: /^\.\.\/components-internals\/TableOfContents\/starlight-toc$/,
  replacement: fileURLToPath(new URL("./src/scripts/table-of-contents.ts", import.meta.url)),
};

export default defineConfig({
  ...settings,
  trailingSlash: "always",
  // The default also removes the space between inline elements, which separates words.
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: [OWN_TABLE_OF_CONTENTS] },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: LOADER_CHUNK } } } } },
  },
  integrations: [
    starlight({
      title: "Gatefold",
      description: specification.info.summary,
      favicon: "/favicon.svg",
      social: repository === undefined ? [] : [{ icon: "github", label: "GitHub", href: repository }],
      disable404Route: true,
      // Its search needs WebAssembly, which a strict policy forbids, and treats similar words as the same.
      pagefind: false,
      customCss: [
        "./src/styles/theme.css",
        "./src/styles/reference.css",
        "./src/styles/tables.css",
        "./src/styles/code.css",
        "./src/styles/diagrams.css",
        "./src/styles/json.css",
        "./src/styles/api.css",
        "./src/styles/try-it.css",
        "./src/styles/try-it-search.css",
        "./src/styles/answer.css",
        "./src/styles/sample-tabs.css",
        "./src/styles/operation.css",
        "./src/styles/touch.css",
        "./src/styles/print.css",
      ],
      head: [
        ...THEME_COLOURS.map(({ scheme, colour }) => ({
          tag: "meta" as const,
          attrs: { name: "theme-color", content: colour, media: `(prefers-color-scheme: ${scheme})` },
        })),
        { tag: "link", attrs: { rel: "apple-touch-icon", href: `${base}/${TOUCH_ICON}` } },
        { tag: "link", attrs: { rel: "stylesheet", href: `${base}/${LIGHT_STYLES}` } },
      ],
      components: {
        Footer: "./src/components/footer.astro",
        Head: "./src/components/head.astro",
        PageTitle: "./src/components/page-title.astro",
        Search: "./src/components/search.astro",
        SiteTitle: "./src/components/site-title.astro",
        ThemeProvider: "./src/components/theme-provider.astro",
        ThemeSelect: "./src/components/theme-select.astro",
      },
      // Long lines wrap, so that nothing scrolls sideways on a phone. Shell samples have no terminal frame.
      expressiveCode: {
        shiki: { langAlias: { diagram: "text" } },
        defaultProps: { wrap: true, overridesByLang: { sh: { frame: "none" } } },
        styleOverrides: { borderRadius: "0.5rem", borderColor: "var(--sl-color-hairline-light)" },
      },
      sidebar: navigation(specification),
    }),
    installTabs(),
    codeCopy(),
    diagrams(),
    exportLinks(),
    tablesForPhones(),
    withoutInlineParts(),
    pageExports(),
    searchIndex(),
    lightStyles(),
    oneStyleSheet(),
    offline(),
  ],
});
