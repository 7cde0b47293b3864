import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Relative addresses, so that the page can be put anywhere.
export default defineConfig({ base: "./", plugins: [react()] });
