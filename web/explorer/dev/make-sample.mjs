/**
 * Makes an invented release folder for development and tests: `node dev/make-sample.mjs [--records N] [--out DIR] [--built]`.
 *
 * Everything is drawn from a seeded generator; nobody is described. `--built` copies the built page into the folder.
 */

import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    records: { type: "string", default: "20000" },
    out: { type: "string", default: here("./sample") },
    built: { type: "boolean", default: false },
  },
});

const RECORDS = Number(options.records);
const SMALLEST = 12;
const LENGTH = 3;

/** A small seeded generator (mulberry32), so that the sample is the same each time. */
let state = 20261122;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

function pick(weights) {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => (left -= weight) < 0);
}

// The country list of the running Node: all two-letter codes that have a name.
const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const countries = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .filter((code) => names.of(code) && !["EU", "EZ", "UN", "XA", "XB", "QO", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "XK", "SU", "YU"].includes(code))
  .map((code) => [code, names.of(code)]);

const single = (name, label, type, group, values) => ({ name, label, type, group, values: [...values, ["", "Not recorded"]] });
const flag = (attribute, group, code, label) => ({
  name: attribute ? `${attribute}:${code}` : code,
  label,
  type: "flag",
  group,
  values: [["1", "Yes"], ["0", "No"], ["", "Not recorded"]],
  ...(attribute ? { attribute, code } : {}),
});

const means = [
  ["threats", "Threats"], ["debt", "Debt bondage"], ["earnings", "Takes earnings"], ["documents", "Withholds documents"], ["movement", "Restricts movement"],
  ["psychological", "Psychological abuse"], ["physical", "Physical abuse"], ["excessive_hours", "Excessive working hours"], ["false_promises", "False promises"], ["necessities", "Withholds necessities"],
];
const relations = [["stranger", "Stranger"], ["friend", "Friend or acquaintance"], ["family", "Family member"], ["partner", "Intimate partner"]];

const columns = [
  single("gender", "Gender", "category", "who", [["Female", "Woman or girl"], ["Male", "Man or boy"], ["Other", "Transgender or non-conforming"]]),
  single("ageBroad", "Age", "ordered", "who", ["0--8", "9--17", "18--20", "21--23", "24--26", "27--29", "30--38", "39--47", "48+"].map((band) => [band, band.replace("--", "–")])),
  single("citizenship", "Citizenship", "country", "where", countries),
  single("CountryOfExploitation", "Country of exploitation", "country", "where", countries),
  single("yearOfRegistration", "Year of registration", "year", "when", Array.from({ length: 21 }, (_, i) => [String(2004 + i), String(2004 + i)])),
  flag("", "exploitation", "isForcedLabour", "Forced labour"),
  flag("", "exploitation", "isSexualExploit", "Sexual exploitation"),
  flag("", "exploitation", "isOtherExploit", "Other exploitation"),
  single("typeOfLabour", "Sector of labour", "category", "exploitation", ["Agriculture", "Construction", "Domestic work", "Fishing", "Hospitality", "Manufacturing", "Mining", "Begging", "Peddling", "Transport", "Health care", "Other"].map((s) => [s.toLowerCase(), s])),
  ...means.map(([code, label]) => flag("meansOfControl", "means", code, label)),
  ...relations.map(([code, label]) => flag("recruiterRelation", "recruitment", code, label)),
];

// Row by row: gender leans the exploitation, citizenship leans the country and the means.
const skewed = (size, steepness) => Array.from({ length: size }, (_, i) => 1 / (i + 1) ** steepness);
const shuffled = (list) => list.map((item) => [random(), item]).sort((a, b) => a[0] - b[0]).map(([, item]) => item);
const byCitizenship = shuffled(skewed(countries.length, 1.25));
const byCountry = shuffled(skewed(countries.length, 1.45));
const years = Array.from({ length: 21 }, (_, i) => 1 + i * 0.5 + (i > 12 ? (i - 12) * 2 : 0) - (i === 16 ? 9 : 0));
const orMissing = (share, draw, size) => (random() < share ? size : draw());

const data = columns.map(() => new Uint16Array(RECORDS));
for (let row = 0; row < RECORDS; row++) {
  const gender = orMissing(0.02, () => pick([68, 31, 1]), 3);
  const citizenship = orMissing(0.06, () => pick(byCitizenship), countries.length);
  const abroad = random() < 0.6 || citizenship === countries.length;
  const country = orMissing(0.08, () => (abroad ? pick(byCountry) : citizenship), countries.length);
  const year = pick(years);
  const labour = random() < (gender === 1 ? 0.75 : 0.35);
  const sexual = random() < (labour ? 0.08 : 0.8) * (gender === 1 ? 0.4 : 1);
  const yesNo = (share) => (random() < 0.12 ? 2 : random() < share ? 0 : 1);
  const cells = [
    gender,
    orMissing(0.25, () => pick([5, 20, 12, 10, 9, 8, 16, 10, 6]), 9),
    citizenship,
    country,
    year,
    labour ? 0 : 1,
    sexual ? 0 : 1,
    random() < 0.06 ? 0 : 1,
    labour ? orMissing(0.3, () => pick([14, 20, 25, 8, 9, 8, 2, 4, 2, 2, 1, 6]), 12) : 12,
    ...means.map((_, i) => yesNo(0.08 + 0.05 * ((i * 7) % 5) + (labour && i > 6 ? 0.2 : 0))),
    ...relations.map((_, i) => yesNo([0.3, 0.2, 0.15, 0.08][i])),
  ];
  cells.forEach((value, i) => (data[i][row] = value));
}

// Value ids, and what counts in combinations.
let nextId = 0;
const described = columns.map((column, position) => ({
  ...column,
  bytes: column.values.length > 255 ? 2 : 1,
  file: `columns/${position}.bin.gz`,
  values: column.values.map(([code, label]) => ({
    code,
    label,
    reported: code !== "" && !(column.type === "flag" && code !== "1"),
    id: nextId++,
  })),
}));

const out = options.out;
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "data/explorer/columns"), { recursive: true });
mkdirSync(join(out, "data/explorer/counts"), { recursive: true });
const write = (path, content) => writeFileSync(join(out, path), content);
const bytesOf = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

described.forEach((column, i) => {
  const codes = column.bytes === 1 ? Uint8Array.from(data[i]) : data[i];
  write(`data/explorer/${column.file}`, gzipSync(bytesOf(codes)));
});

// The charts: counts are cut into files by the charts that their columns stand in.
const position = (name) => described.findIndex((column) => column.name === name);
const chartOf = (name) => {
  const column = described[position(name)];
  return { name, label: column.label, group: column.group, type: column.type, bars: column.values.map((_, value) => [position(name), value]) };
};
const flags = (name, label, group, wanted) => ({
  name,
  label,
  group,
  type: "flags",
  bars: described.flatMap((column, i) => (wanted(column) ? [[i, 0]] : [])),
});
const charts = [
  chartOf("gender"),
  chartOf("ageBroad"),
  chartOf("citizenship"),
  chartOf("CountryOfExploitation"),
  chartOf("yearOfRegistration"),
  flags("type-of-exploitation", "Type of exploitation", "exploitation", (column) => column.group === "exploitation" && column.type === "flag"),
  chartOf("typeOfLabour"),
  flags("meansOfControl", "Means of control", "means", (column) => column.attribute === "meansOfControl"),
  flags("recruiterRelation", "Relation to the recruiter", "recruitment", (column) => column.attribute === "recruiterRelation"),
];
const shardOf = described.map((_, i) => charts.findIndex(({ bars }) => bars.some(([column]) => column === i)));

// Counts of all combinations, with a little noise; small ones are suppressed.
const BASE = 2048;
const tallies = Array.from({ length: LENGTH + 1 }, () => new Map());
for (let row = 0; row < RECORDS; row++) {
  const ids = described.flatMap((column, i) => {
    const value = column.values[data[i][row]];
    return value.reported ? [value.id] : [];
  });
  const add = (key, from, depth) => {
    for (let i = from; i < ids.length; i++) {
      const longer = key * BASE + ids[i];
      tallies[depth].set(longer, (tallies[depth].get(longer) ?? 0) + 1);
      if (depth < LENGTH) add(longer, i + 1, depth + 1);
    }
  };
  add(0, 0, 1);
}

const columnOf = new Map(described.flatMap((column, i) => column.values.map((value) => [value.id, i])));
const partOf = (id) => {
  const column = described[columnOf.get(id)];
  const value = column.values.find((candidate) => candidate.id === id);
  return column.attribute ? `${column.attribute}:${column.code}` : `${column.name}:${value.code}`;
};

/** A file of counts: the first ids as steps, bounds as distances, each array as four planes of bytes. */
function pack(rows, k) {
  const size = rows.length;
  const bytes = Buffer.alloc(16 + 4 * (k + 3) * size);
  [0x4c414f53, 2, k, size].forEach((word, i) => bytes.writeUInt32LE(word, 4 * i));
  rows.forEach(({ ids, count, low, high }, row) => {
    const first = ids[0] - (row === 0 ? 0 : rows[row - 1].ids[0]);
    [first, ...ids.slice(1), count, count - low, high - count].forEach((word, array) => {
      for (let plane = 0; plane < 4; plane++) bytes[16 + (4 * array + plane) * size + row] = (word >>> (8 * plane)) & 255;
    });
  });
  return gzipSync(bytes);
}

/** All choices of `by` of these shards, as names of files have them. */
function choices(shards, by) {
  const chosen = (from, left) =>
    left === 0 ? [[]] : shards.flatMap((shard, i) => (i < from ? [] : chosen(i + 1, left - 1).map((rest) => [shard, ...rest])));
  return [...new Set(chosen(0, by).map((choice) => choice.sort((a, b) => a - b).join("-")))];
}

/** Names of all files of one length: a shard may stand in a name as often as it has columns. */
const namesOf = (by) => choices([...shardOf].sort((a, b) => a - b), by);

const counts = {};
const aggregates = ["k,key,count,low,high,state\n"];
for (let k = 1; k <= LENGTH; k++) {
  const rows = [...tallies[k]]
    .filter(([, count]) => count >= SMALLEST)
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => {
      const ids = Array.from({ length: k }, (_, i) => Math.floor(key / BASE ** (k - 1 - i)) % BASE);
      const noisy = Math.max(0, count + Math.round((random() + random() + random() - 1.5) * 8));
      return { ids, count: noisy, low: Math.max(0, noisy - 9), high: noisy + 9 };
    });
  for (const { ids, count, low, high } of rows) aggregates.push(`${k},${ids.map(partOf).join(";")},${count},${low},${high},reported\n`);
  const by = k - 1;
  const files = new Map(namesOf(by).map((name) => [name, []]));
  for (const row of rows) for (const name of choices(row.ids.map((id) => shardOf[columnOf.get(id)]), by)) files.get(name).push(row);
  for (const [name, own] of files) if (own.length > 0) write(`data/explorer/counts/${[k, name].filter((part) => part !== "").join("-")}.bin.gz`, pack(own, k));
  counts[k] = { by, empty: [...files].flatMap(([name, own]) => (own.length === 0 ? [name] : [])) };
}
write("data/aggregates.csv", aggregates.join(""));

// The records as a spreadsheet: flags of one attribute joined in one cell.
const cell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const heads = [...new Set(described.map((column) => column.attribute ?? column.name))];
const lines = [heads.join(",")];
for (let row = 0; row < RECORDS; row++) {
  const cells = heads.map((head) => {
    const own = described.findIndex((column) => column.name === head);
    if (own >= 0) return described[own].values[data[own][row]].code;
    return described.flatMap((column, i) => (column.attribute === head && data[i][row] === 0 ? [column.code] : [])).join(";");
  });
  lines.push(cells.map(cell).join(","));
}
write("data/synthetic.csv", `${lines.join("\n")}\n`);

/** How many combinations of `k` reported values of different columns there could be. */
function possible(k) {
  const sums = [1, ...Array.from({ length: k }, () => 0)];
  for (const { values } of described) {
    const own = values.filter(({ reported }) => reported).length;
    for (let length = k; length > 0; length--) sums[length] += sums[length - 1] * own;
  }
  return sums[k];
}

write(
  "data/explorer/manifest.json",
  JSON.stringify({
    format: "shoal-explorer/2",
    release: {
      title: "Invented case records for trying the explorer",
      version: "2026.1",
      summary: "Made by a random generator. Nothing here describes a person, a country or a trend; it only has the shape of a release.",
      publisher: "Example Counter-Trafficking Initiative",
      contact: "data@example.org",
      licence: "CC-BY-4.0",
      created: "2026-11-22",
      language: "en",
      homepage: "",
      sourceNote: "Records come from no source. A real release says here which organisations contributed and how a case came to be recorded.",
      citation: "Example Counter-Trafficking Initiative (2026). Invented case records for trying the explorer, release 2026.1.",
    },
    guarantee: { mode: "dp", epsilon: 4.0, delta: 1e-6 },
    records: RECORDS,
    recordsInterval: [RECORDS - 12, RECORDS + 12],
    reportingLength: LENGTH,
    interval: 0.9,
    columns: described.map(({ name, label, type, bytes, file, values, attribute, code }, i) => ({
      name,
      label,
      type,
      bytes,
      file,
      values: values.map((value) => [value.code, value.label === value.code ? "" : value.label, ...(value.reported ? [1] : [])]),
      shard: shardOf[i],
      ...(attribute ? { attribute, code, separator: ";" } : {}),
    })),
    charts,
    groups: [
      { code: "who", label: "Who" },
      { code: "where", label: "Where" },
      { code: "when", label: "When" },
      { code: "exploitation", label: "Exploitation" },
      { code: "means", label: "Means of control" },
      { code: "recruitment", label: "Recruitment" },
    ],
    counts,
    unreported:
      "A combination that is not listed is suppressed: its count is too uncertain to mean anything, or it is near zero. " +
      "A combination longer than the reporting length is not computed. Neither is a zero.",
    files: [
      { path: "data/synthetic.csv", bytes: lines.join("\n").length, label: "Synthetic records (CSV)" },
      { path: "data/aggregates.csv", bytes: aggregates.join("").length, label: "Protected counts (CSV)" },
    ],
    languages: ["en"],
    helplines: [],
    quickExit: "https://www.wikipedia.org/",
    about: {
      suppressed: [1, 2, 3].map((k) => ({ k, possible: possible(k), reported: aggregates.filter((line) => line.startsWith(`${k},`)).length })),
      precision: [{ k: 1, from: SMALLEST, to: null, combinations: tallies[1].size, halfWidth: 9, relative: 0.02 }],
      history: [{ version: "2026.1", created: "2026-11-22", changes: ["First release of this sample."] }],
    },
    stories: [],
    tables: [],
  }),
);

for (const page of ["summary", "methodology", "codebook"]) write(`${page}.html`, `<!doctype html><title>${page}</title><p>Sample ${page}.</p>`);
if (options.built) {
  const built = here("../../../src/shoal/explorer");
  if (!existsSync(join(built, "index.html"))) throw new Error("Build the page first: npm run build");
  cpSync(join(built, "index.html"), join(out, "index.html"));
  cpSync(join(built, "assets"), join(out, "assets"), { recursive: true });
  cpSync(join(built, "sw.js"), join(out, "sw.js"));
}
