/** A small invented release for the tests. */

import { parseManifest, type Manifest } from "../src/model/manifest";

let nextId = 0;

const column = (name: string, label: string, type: string, values: [string, string, boolean?][], more: object = {}) => ({
  name,
  label,
  type,
  bytes: 1,
  file: `columns/${name.replaceAll(":", "-")}.bin.gz`,
  values: values.map(([code, text, reported = true]) => ({ code, label: text, reported, id: nextId++ })),
  ...more,
});

const flag = (name: string, label: string, more: object = {}) =>
  column(name, label, "flag", [["1", "Yes"], ["0", "No", false], ["", "Not recorded", false]], more);

/** The manifest as it stands in a file. */
export function rawManifest(): Record<string, unknown> {
  nextId = 0;
  return {
    format: "shoal-explorer/1",
    release: { title: "Invented", version: "2026.1", language: "en" },
    guarantee: { mode: "dp", epsilon: 4, delta: 1e-6 },
    records: 1000,
    reportingLength: 2,
    interval: 0.9,
    columns: [
      column("gender", "Gender", "category", [["Female", "Woman or girl"], ["Male", "Man or boy"], ["", "Not recorded", false]]),
      column("place", "Country, exploited in", "country", [["AA", "Aland"], ["B,B", "Bland"], ["C&C=", "Cland; south"]]),
      column("year", "Year", "year", [["2014", "2014"], ["2015", "2015"], ["2016", "2016"], ["2017", "2017"], ["", "Not recorded", false]]),
      flag("means:threats", "Threats", { attribute: "means", code: "threats" }),
      flag("means:debt", "Debt bondage", { attribute: "means", code: "debt" }),
      flag("isForcedLabour", "Forced labour"),
    ],
    charts: [
      { label: "Gender", group: "who", type: "category", bars: [0, 1, 2].map((value) => ({ column: 0, value })) },
      { label: "Country", group: "where", type: "country", bars: [0, 1, 2].map((value) => ({ column: 1, value })) },
      { label: "Year", group: "when", type: "year", bars: [0, 1, 2, 3, 4].map((value) => ({ column: 2, value })) },
      { label: "Means of control", group: "means", type: "flags", bars: [3, 4].map((position) => ({ column: position, value: 0 })) },
      { label: "Type of exploitation", group: "exploitation", type: "flags", bars: [{ column: 5, value: 0 }] },
    ],
    groups: [{ code: "who", label: "Who" }],
    counts: { "1": ["counts/1.bin.gz"], "2": ["counts/2.bin.gz"] },
    unreported: "",
    files: [{ path: "data/synthetic.csv", bytes: 10, label: "Records" }],
    hotlines: [],
  };
}

export function manifest(): Manifest {
  const result = parseManifest(rawManifest());
  if (!result.ok) throw new Error("the fixture is not a manifest");
  return result.manifest;
}

/** The bytes of a file of counts: rows of ids and count; the bounds are 5 beneath and 7 above. */
export function countFile(rows: readonly { ids: readonly number[]; count: number }[], k: number): ArrayBuffer {
  const words = new Uint32Array(4 + (k + 3) * rows.length);
  words.set([0x4c414f53, 1, k, rows.length]);
  rows.forEach(({ ids, count }, row) =>
    [...ids, count, count - 5, count + 7].forEach((word, i) => (words[4 + i * rows.length + row] = word)),
  );
  return words.buffer;
}
