// @boundaries-ignore what the project of the cell installs
import { defineConfig } from "vite";

export default defineConfig({
  build: {
    outDir: "vite",
    // Deno and workers have nothing to preload into.
    modulePreload: false,
    rollupOptions: { input: "page.mjs", output: { entryFileNames: "page.js" } },
  },
});
