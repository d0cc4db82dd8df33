/**
 * How much JavaScript the hosted page has, packed: `npm run size`. Fails above the limit.
 * The words of a language are no script.
 *
 *     node tools/size.mjs [folder of the built page]
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const LIMIT = 90_000;

const folder = process.argv[2] ?? fileURLToPath(new URL("../../../src/shoal/explorer", import.meta.url));
const packed = (path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
const sum = (paths) => paths.reduce((bytes, path) => bytes + packed(path), 0);
const line = (bytes, text) => console.log(`${(bytes / 1000).toFixed(2).padStart(8)} kB  ${text}`);

const files = [...readdirSync(join(folder, "assets")).map((file) => `assets/${file}`), "sw.js"];
const largestFirst = (paths) => [...paths].sort((a, b) => packed(b) - packed(a));
const scripts = largestFirst(files.filter((path) => path.endsWith(".js")));
const words = largestFirst(files.filter((path) => /^assets\/[a-z]{2}-[^/]+\.json$/.test(path)));
const page = readFileSync(join(folder, "index.html"), "utf8");
const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);

for (const path of [...scripts, ...words]) line(packed(path), path);
console.log();
line(sum([...first, ...words.slice(0, 1)]), "first page, with its styles and the words of one language");
const all = sum(scripts);
line(all, `all scripts, of at most ${LIMIT / 1000} kB`);
if (all > LIMIT) {
  console.error(`\nThe scripts are ${((all - LIMIT) / 1000).toFixed(2)} kB too large. Take something out, or find out what came in.`);
  process.exit(1);
}
