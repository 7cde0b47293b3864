// biome-ignore-all lint/style/noDefaultExport: it is what a component of Astro is
/// <reference path="../node_modules/@astrojs/starlight/dist/global.d.ts" />

/** Components of packages, which the compiler can't read. */
declare module "*.astro" {
  // biome-ignore lint/suspicious/noExplicitAny: their properties are not known
  const Component: (props: any) => unknown;
  export default Component;
}

declare module "@astrojs/starlight/components/StarlightPage.astro" {
  import type { StarlightPageProps } from "@astrojs/starlight/props";
  const StarlightPage: (props: StarlightPageProps & { readonly children?: unknown }) => unknown;
  export default StarlightPage;
}
