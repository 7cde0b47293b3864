import { registerHooks } from "node:module";

// Loaded before the tests of React 18: whoever asks for React, also a library, gets that one.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, name, file] = /\/node_modules\/(react|react-dom)\/([^?]+)/.exec(found.url) ?? [];
    if (!name || found.url.includes(`/${name}@18.`)) return found;
    return { ...found, url: new URL(`../../node_modules/${name}-18/${file}`, import.meta.url).href };
  },
});
