import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here("../../src/shoal/explorer");
const WORLD = here("./src/assets/world.json");

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

/** The output folder is a Python package: only what an earlier build put there is removed, once there is something in its place. */
const cleanOwn = (): Plugin => {
  let out = OUT;
  return {
    name: "clean-own",
    apply: "build",
    configResolved: (config) => void (out = config.build.outDir),
    generateBundle() {
      rmSync(`${out}/assets`, { recursive: true, force: true });
      for (const file of ["index.html", "sw.js"]) rmSync(`${out}/${file}`, { force: true });
    },
  };
};

/** The map under a name that does not change: the single file carries it under the same one. */
const world: Plugin = {
  name: "world",
  configureServer(server) {
    server.middlewares.use("/assets/world.json", (_, response) => response.end(readFileSync(WORLD)));
  },
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "assets/world.json", source: readFileSync(WORLD) });
  },
};

/**
 * Tells the service worker which files there are: those of the first page, and those that may follow it.
 * The words of a language come with the page that needs them.
 */
const offline: Plugin = {
  name: "offline",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const page = bundle["index.html"];
      const worker = bundle["sw.js"];
      if (page?.type !== "asset" || worker?.type !== "chunk") throw new Error("no page or no service worker");
      const first = [...new Set(page.source.toString().match(/(?<=")\.\/assets\/[^"]+/g))].map((path) => path.slice(2));
      if (first.length === 0) throw new Error("no files of the first page");
      const isLanguage = (file: (typeof files)[number]) =>
        file.type === "asset" && file.originalFileNames.some((name) => name.includes("strings/words/"));
      const later = files.filter((file) => file.fileName.startsWith("assets/") && !isLanguage(file)).map((file) => file.fileName);
      const build = createHash("sha256");
      for (const file of files) build.update(file.fileName).update(file.type === "asset" ? file.source : "");
      const facts: Record<string, unknown> = {
        BUILD: build.digest("hex").slice(0, 16),
        FIRST: ["index.html", ...first],
        LATER: later.filter((path) => !first.includes(path)),
      };
      worker.code = worker.code.replace(/__(BUILD|FIRST|LATER)__/g, (_all, name: string) => JSON.stringify(facts[name]));
    },
  },
};

const comparison = process.env["VITE_COMPARISON"] === "off" ? "comparison-off" : "comparison";

const shared = {
  base: "./",
  resolve: { alias: { "#comparison": here(`./src/ui/${comparison}.tsx`) } },
  worker: { format: "es" },
} satisfies UserConfig;

/** The page as a web server carries it: parts that are fetched when they are wanted. */
const hosted = (command: string): UserConfig => ({
  ...shared,
  publicDir: command === "serve" ? "dev/sample" : false,
  build: {
    outDir: OUT,
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: {
      input: { index: here("./index.html"), sw: here("./src/sw.ts") },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
    },
  },
  plugins: [policy, cleanOwn(), world, offline],
});

/** What the single file carries within itself stands in for what the hosted page fetches. */
const carried: Plugin = {
  name: "carried",
  enforce: "pre",
  resolveId(source, importer) {
    if (importer === undefined) return undefined;
    const asked = join(dirname(importer), source);
    return ["./src/worker/start", "./src/strings/words"].some((path) => here(path) === asked) ? `${asked}-carried.ts` : undefined;
  },
};

/** One script without parts, that needs no server: the page of the single file, or its worker. */
const single = (name: "app" | "worker", entry: string): UserConfig => ({
  ...shared,
  publicDir: false,
  build: {
    outDir: `${OUT}/single`,
    emptyOutDir: name === "app",
    cssCodeSplit: false,
    modulePreload: false,
    target: "es2022",
    rolldownOptions: {
      input: here(entry),
      transform: { define: { "import.meta": "{}" } },
      output: { format: "iife", codeSplitting: false, entryFileNames: `${name}.js`, assetFileNames: "app[extname]" },
    },
  },
  plugins: [carried],
});

export default defineConfig(({ command, mode }) => {
  if (mode === "single") return single("app", "./src/single.ts");
  if (mode === "single-worker") return single("worker", "./src/worker/worker.ts");
  // Tests have no server either.
  if (process.env["VITEST"]) return { ...shared, plugins: [carried], test: { include: ["test/**/*.test.{ts,tsx}"] } };
  return hosted(command);
});
