import { registerHooks } from "node:module";

const NAMES = /\/node_modules\/(@tanstack\/react-query|react|react-dom)\/([^?]+)/;

// Loaded before the tests of the oldest peers: whoever asks for React, also a library, gets 18, and TanStack Query is
// the first of the range. Vitest asks by the address of a file, so it is what is found that counts.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, name, file] = NAMES.exec(found.url) ?? [];
    if (!name) return found;
    if (name === "@tanstack/react-query") {
      const isOldest = found.url.includes("react-query@5.80.");
      return isOldest ? found : next("react-query-5-80", { ...context, parentURL: import.meta.url });
    }
    if (found.url.includes(`/${name}@18.`)) return found;
    return { ...found, url: new URL(`../../node_modules/${name}-18/${file}`, import.meta.url).href };
  },
});
