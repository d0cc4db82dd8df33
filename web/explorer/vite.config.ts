import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here("../../src/shoal/explorer");

/** The page may load nothing but its own files. Inline script and style are refused, also our own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'";

/** Adds the policy to the built page only: the development server injects styles. */
const policy: Plugin = {
  name: "policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`),
  },
};

/** The output folder is a Python package: only what an earlier build put there is removed. */
const cleanOwn = (): Plugin => {
  let out = OUT;
  return {
    name: "clean-own",
    apply: "build",
    configResolved: (config) => void (out = config.build.outDir),
    buildStart() {
      rmSync(`${out}/assets`, { recursive: true, force: true });
      rmSync(`${out}/index.html`, { force: true });
    },
  };
};

const comparison = process.env["VITE_COMPARISON"] === "off" ? "comparison-off" : "comparison";

export default defineConfig(({ command }) => ({
  base: "./",
  publicDir: command === "serve" ? "dev/sample" : false,
  resolve: { alias: { "#comparison": here(`./src/ui/${comparison}.tsx`) } },
  build: {
    outDir: OUT,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
  },
  worker: { format: "es" as const },
  plugins: [policy, cleanOwn()],
  test: { include: ["test/**/*.test.{ts,tsx}"] },
}));
