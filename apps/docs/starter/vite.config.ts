import { createEmulator } from "@gatefold/emulator";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Answers `/v1` while you develop, with sample albums and a signed-in user. */
function emulator(): Plugin {
  return {
    name: "emulator",
    apply: "serve",
    async config() {
      const { apiKey, userId, issueToken, listen } = await createEmulator({
        seed: { library: ["B0064UPU4G"] },
      });
      const { url } = await listen({ port: 0 });
      const token = await issueToken({ userId, expiresInSeconds: 24 * 3600 });
      return {
        define: {
          "import.meta.env.VITE_MUSIC_API_KEY": JSON.stringify(apiKey),
          "import.meta.env.VITE_MUSIC_TOKEN": JSON.stringify(token),
        },
        server: { proxy: { "/v1": new URL(url).origin } },
      };
    },
  };
}

export default defineConfig({ plugins: [react(), emulator()] });
