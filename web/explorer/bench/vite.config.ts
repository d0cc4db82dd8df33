import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  build: {
    ssr: here("./kernel.bench.ts"),
    outDir: here("../node_modules/.bench"),
    emptyOutDir: true,
    target: "node20",
  },
});
