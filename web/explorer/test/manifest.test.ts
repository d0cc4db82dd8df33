import { describe, expect, it } from "vitest";
import { parseManifest, withLabels } from "../src/model/manifest";
import { manifest, rawManifest } from "./fixture";

const parsed = (change: Record<string, unknown>) => parseManifest({ ...rawManifest(), ...change });
const firstColumn = (change: object) => [{ ...(rawManifest()["columns"] as object[])[0], ...change }];
const OUTSIDE = ["https://elsewhere.example/1", "//elsewhere.example/1", "../../secret", "/etc/hosts", "javascript:alert(1)", "a/../../b", "\\\\host\\x"];

describe("a manifest", () => {
  it("is read when it is whole", () => expect(parsed({}).ok).toBe(true));

  it("numbers all values of all columns through, and takes the code where there is no label", () => {
    const { columns } = manifest();
    expect(columns.flatMap(({ values }) => values.map(({ id }) => id))).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(columns[2]!.values[0]).toEqual({ code: "2014", label: "2014", reported: true, id: 6 });
    expect(columns[0]!.values.map(({ reported }) => reported)).toEqual([true, true, false]);
  });

  it("of a newer form is told apart from one of an unknown form", () => {
    expect(parsed({ format: "shoal-explorer/3" })).toEqual({ ok: false, problem: "format", format: "shoal-explorer/3", newer: true });
    expect(parsed({ format: "shoal-explorer/10" })).toMatchObject({ newer: true });
    for (const format of ["shoal-explorer/1", "shoal-explorer/x", "other/3", ""])
      expect(parsed({ format })).toEqual({ ok: false, problem: "format", format, newer: false });
    expect(parseManifest({})).toMatchObject({ problem: "format", newer: false });
  });

  it("that is no object is refused", () => {
    for (const raw of [[1], null, "text", 7, undefined]) expect(parseManifest(raw)).toMatchObject({ ok: false, problem: "content" });
  });

  it.each([
    ["records", { records: -1 }],
    ["records", { records: "many" }],
    ["reportingLength", { reportingLength: 0 }],
    ["columns", { columns: [] }],
    ["columns[0]", { columns: [3] }],
    ["columns[0].values", { columns: firstColumn({ values: [] }) }],
    ["columns[0].values", { columns: firstColumn({ values: [[7, "Seven", 1]] }) }],
    ["columns[0].name", { columns: firstColumn({ name: "" }) }],
    ["columns[0].shard", { columns: firstColumn({ shard: undefined }) }],
    ["columns[0].shard", { columns: firstColumn({ shard: -1 }) }],
    ["charts", { charts: [] }],
    ["counts", { counts: [] }],
    ["counts.2", { counts: { "1": { by: 0, empty: [] } } }],
    ["counts.1", { counts: { "1": { by: "0" }, "2": { by: 1 } } }],
  ])("is refused with the place where it is damaged: %s %j", (where, change) => {
    expect(parsed(change)).toEqual({ ok: false, problem: "content", where });
  });

  it("cannot lead to files outside the release", () => {
    for (const path of OUTSIDE) {
      expect(parsed({ columns: firstColumn({ file: path }) })).toMatchObject({ ok: false, where: "columns[0].file" });
      const result = parsed({ files: [{ path, label: "x" }], tables: [path], stories: [{ name: path }], languages: [path] });
      if (!result.ok) throw new Error("refused");
      const { files, tables, stories, languages } = result.manifest;
      expect([files, [...tables], stories, languages]).toEqual([[], [], [], ["en"]]);
    }
  });

  it("has no links but to the web", () => {
    const result = parsed({ quickExit: "javascript:alert(1)", helplines: [{ name: "Help", phone: "0800 1", url: "javascript:alert(1)" }, {}] });
    if (!result.ok) throw new Error("refused");
    expect(result.manifest.quickExit).toBe("https://www.wikipedia.org/");
    expect(result.manifest.helplines).toEqual([{ name: "Help", phone: "0800 1" }]);
  });

  it("loses bars that point at nothing, and charts without bars", () => {
    const charts = [
      { name: "gender", label: "Gender", group: "who", type: "category", bars: [[0, 0], [0, 99], [99, 0], [0], "x"] },
      { name: "gone", label: "Gone", group: "who", type: "category", bars: [[77, 0]] },
    ];
    const result = parsed({ charts });
    if (!result.ok) throw new Error("refused");
    expect(result.manifest.charts.map(({ name, bars }) => [name, bars])).toEqual([["gender", [{ column: 0, value: 0 }]]]);
  });

  it("names a chart by its place where its name cannot stand in an address", () => {
    const result = parsed({ charts: [{ name: "a b/c", bars: [[0, 0]] }, { bars: [[1, 0]] }] });
    expect(result.ok && result.manifest.charts.map(({ name, label }) => [name, label])).toEqual([
      ["chart-0", "Gender"],
      ["chart-1", "Country, exploited in"],
    ]);
  });

  it("needs no more than its figures: missing texts are empty", () => {
    const gone = ["release", "groups", "files", "helplines", "guarantee", "about", "stories", "tables", "languages", "quickExit", "interval", "unreported"];
    const result = parsed(Object.fromEntries(gone.map((key) => [key, undefined])));
    if (!result.ok) throw new Error("refused");
    expect(result.manifest.release.language).toBe("en");
    expect(result.manifest.languages).toEqual(["en"]);
    expect(result.manifest.about).toEqual({ suppressed: [], precision: [], history: [] });
  });

  it("has an interval of the total only where it is one", () => {
    expect(parsed({ recordsInterval: [990, 1010] })).toMatchObject({ manifest: { recordsInterval: [990, 1010] } });
    for (const recordsInterval of [undefined, null, [990], [1010, 990], ["a", "b"], [-5, 9]])
      expect(parsed({ recordsInterval })).toMatchObject({ manifest: { recordsInterval: null } });
  });
});

describe("the labels of another language", () => {
  const release = manifest();
  const labels = {
    language: "fr",
    columns: [["Genre", ["Femme ou fille", null, "Non renseigné"]], ["Pays", []]],
    charts: ["Genre"],
    groups: { who: "Qui" },
    title: "Inventé",
  };

  it("lie over those of the release, and what is not translated stays", () => {
    const french = withLabels(release, labels);
    expect(french.columns[0]!.label).toBe("Genre");
    expect(french.columns[0]!.values.map(({ label }) => label)).toEqual(["Femme ou fille", "Man or boy", "Non renseigné"]);
    expect([french.columns[1]!.label, french.columns[1]!.values[0]!.label]).toEqual(["Pays", "Aland"]);
    expect(french.columns[2]).toEqual(release.columns[2]);
    expect([french.charts[0]!.label, french.charts[1]!.label]).toEqual(["Genre", "Country"]);
    expect([french.groups[0]!.label, french.release.title, french.release.version]).toEqual(["Qui", "Inventé", "2026.1"]);
  });

  it("change no code, no number and no name", () => {
    const french = withLabels(release, labels);
    const plain = ({ columns, charts, records, counts }: typeof release) => [
      columns.map(({ name, values, shard }) => [name, shard, values.map(({ code, id, reported }) => [code, id, reported])]),
      charts.map(({ name, bars }) => [name, bars]),
      records,
      counts,
    ];
    expect(plain(french)).toEqual(plain(release));
  });

  it("that are damaged leave the manifest as it is", () => {
    for (const raw of [null, [], "x", 7, {}, { columns: "x", charts: 3, groups: [] }, { columns: [null, [7, 7]], charts: [null] }]) {
      const { columns, charts } = withLabels(release, raw);
      expect(charts).toEqual(release.charts);
      expect(columns[0]).toEqual(release.columns[0]);
    }
  });
});
