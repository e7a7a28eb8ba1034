import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  root: "src/main/web",
  base: "/",
  plugins: [svelte({ configFile: "../../../svelte.config.js" })],
  // The server's content policy allows no inline style, so nothing may be put into the page as data.
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
  worker: { format: "es" },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } }
});
