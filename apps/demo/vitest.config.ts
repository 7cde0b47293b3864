import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "demo", include: ["{src,test}/**/*.test.ts"], globalSetup: "test/serve-page.ts" },
});
