/** A small invented release for the tests. */

import { parseManifest, type Column, type Manifest, type Shards } from "../src/model/manifest";

type Values = readonly (readonly [code: string, label: string, reported?: 0])[];

const column = (name: string, label: string, type: string, shard: number, values: Values, more: object = {}) => ({
  name,
  label,
  type,
  bytes: 1,
  file: `columns/${name.replaceAll(":", "-")}.bin.gz`,
  // As in a file: what is not reported has no third item, and a label that is the code is left out.
  values: values.map(([code, text, reported = 1]) => [code, text === code ? "" : text, ...(reported ? [1] : [])]),
  shard,
  ...more,
});

const flag = (name: string, label: string, shard: number, more: object = {}) =>
  column(name, label, "flag", shard, [["1", "Yes"], ["0", "No", 0], ["", "Not recorded", 0]], more);

const bars = (position: number, values: number): [number, number][] => Array.from({ length: values }, (_, value) => [position, value]);

/** The manifest as it stands in a file. */
export function rawManifest(): Record<string, unknown> {
  return {
    format: "shoal-explorer/2",
    release: { title: "Invented", version: "2026.1", language: "en" },
    guarantee: { mode: "dp", epsilon: 4, delta: 1e-6 },
    records: 1000,
    reportingLength: 2,
    interval: 0.9,
    columns: [
      column("gender", "Gender", "category", 0, [["Female", "Woman or girl"], ["Male", "Man or boy"], ["", "Not recorded", 0]]),
      column("place", "Country, exploited in", "country", 1, [["AA", "Aland"], ["B,B", "Bland"], ["C&C=", "Cland; south"]]),
      column("year", "Year", "year", 2, [["2014", "2014"], ["2015", "2015"], ["2016", "2016"], ["2017", "2017"], ["", "Not recorded", 0]]),
      flag("means:threats", "Threats", 3, { attribute: "means", code: "threats" }),
      flag("means:debt", "Debt bondage", 3, { attribute: "means", code: "debt" }),
      flag("isForcedLabour", "Forced labour", 4),
    ],
    charts: [
      { name: "gender", label: "Gender", group: "who", type: "category", bars: bars(0, 3) },
      { name: "place", label: "Country", group: "where", type: "country", bars: bars(1, 3) },
      { name: "year", label: "Year", group: "when", type: "year", bars: bars(2, 5) },
      { name: "means", label: "Means of control", group: "means", type: "flags", bars: [[3, 0], [4, 0]] },
      { name: "type-of-exploitation", label: "Type of exploitation", group: "exploitation", type: "flags", bars: [[5, 0]] },
    ],
    groups: [{ code: "who", label: "Who" }],
    counts: { "1": { by: 0, empty: [] }, "2": { by: 1, empty: [] } },
    unreported: "",
    files: [{ path: "data/synthetic.csv", bytes: 10, label: "Records" }],
    languages: ["en"],
    helplines: [],
    quickExit: "https://www.example.org/",
    about: { suppressed: [], precision: [], history: [] },
    stories: [],
    tables: ["gender"],
  };
}

/** The manifest as the page has it. */
export function manifest(): Manifest {
  const result = parseManifest(rawManifest());
  if (!result.ok) throw new Error("the fixture is not a manifest");
  return result.manifest;
}

/** One published combination. Without bounds they are 5 beneath and 7 above. */
export interface Row {
  readonly ids: readonly number[];
  readonly count: number;
  readonly low?: number;
  readonly high?: number;
}

export const lowOf = ({ count, low }: Row): number => low ?? Math.max(0, count - 5);
export const highOf = ({ count, high }: Row): number => high ?? count + 7;

/** The bytes of a file of counts of combinations of `k` values; the rows as they shall stand there. */
export function countFile(rows: readonly Row[], k: number): ArrayBuffer {
  const size = rows.length;
  const buffer = new ArrayBuffer(16 + 4 * (k + 3) * size);
  const header = new DataView(buffer);
  [0x4c414f53, 2, k, size].forEach((word, i) => header.setUint32(4 * i, word, true));
  const bytes = new Uint8Array(buffer);
  const put = (array: number, row: number, word: number): void => {
    for (let plane = 0; plane < 4; plane++) bytes[16 + 4 * array * size + plane * size + row] = (word >>> (8 * plane)) & 255;
  };
  rows.forEach((row, i) => {
    const first = (row.ids[0]! - (i === 0 ? 0 : rows[i - 1]!.ids[0]!)) >>> 0;
    const words = [first, ...row.ids.slice(1), row.count, row.count - lowOf(row), highOf(row) - row.count];
    words.forEach((word, array) => put(array, i, word));
  });
  return buffer;
}

const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a.ids.map((id, i) => id - b.ids[i]!).find((difference) => difference !== 0) ?? 0);

/** All choices of `size` of these numbers, as sorted names. */
export function subsets(numbers: readonly number[], size: number): string[] {
  const all = numbers.reduce<number[][]>((sets, number) => [...sets, ...sets.map((set) => [...set, number])], [[]]);
  return [...new Set(all.filter((set) => set.length === size).map((set) => set.sort((a, b) => a - b).join("-")))];
}

/** The files of one length as the release has them: each holds every combination whose shards hold those of its name. */
export function countFiles(rows: readonly Row[], columns: readonly Column[], { k, by }: { k: number; by: number }) {
  const shardOf = new Map(columns.flatMap(({ values, shard }) => values.map(({ id }) => [id, shard] as const)));
  const reported = columns.filter(({ values }) => values.some((value) => value.reported));
  const spans = reported.reduce<number[][]>((sets, { shard }) => [...sets, ...sets.map((set) => [...set, shard])], [[]]);
  const names = new Set(spans.filter((set) => set.length === k).flatMap((set) => subsets(set, by)));
  const held = new Map<string, Row[]>([...names].map((name) => [name, []]));
  for (const row of sorted(rows)) for (const name of subsets(row.ids.map((id) => shardOf.get(id)!), by)) held.get(name)!.push(row);
  const full = [...held].filter(([, own]) => own.length > 0);
  const shards: Shards = { by, empty: new Set([...held].flatMap(([name, own]) => (own.length === 0 ? [name] : []))) };
  const files = new Map(full.map(([name, own]) => [name === "" ? `counts/${k}.bin.gz` : `counts/${k}-${name}.bin.gz`, countFile(own, k)]));
  return { shards, files };
}
