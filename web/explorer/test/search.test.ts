import { describe, expect, it } from "vitest";
import { parseManifest } from "../src/model/manifest";
import { search, searchable } from "../src/model/search";
import { manifest, rawManifest } from "./fixture";

const entries = searchable(manifest());
const found = (wanted: string): string[] => search(entries, wanted).map(({ chart, label }) => `${chart}: ${label}`);

describe("the search for a filter", () => {
  it("finds every bar of every chart by its name", () => {
    expect(entries).toHaveLength(3 + 3 + 5 + 2 + 1);
    for (const { chart, label, column, value } of entries) {
      const hits = search(entries, `${chart} ${label}`);
      expect(hits).toContainEqual(expect.objectContaining({ column, value, chart, label }));
    }
  });

  it("finds a value by its first letters, by a word in it, and by its code", () => {
    expect(found("wom")).toEqual(["Gender: Woman or girl"]);
    expect(found("girl")).toEqual(["Gender: Woman or girl"]);
    expect(found("AA")).toEqual(["Country: Aland"]);
    expect(found("debt")).toEqual(["Means of control: Debt bondage"]);
  });

  it("finds all values of an attribute by its name", () => expect(found("means of")).toEqual(["Means of control: Threats", "Means of control: Debt bondage"]));

  it("wants every word, in the value or in its attribute", () => {
    expect(found("gender not")).toEqual(["Gender: Not recorded"]);
    expect(found("year not")).toEqual(["Year: Not recorded"]);
    expect(found("gender 2015")).toEqual([]);
  });

  it("puts what begins with the word before what holds it somewhere, and values before attributes", () => {
    expect(found("land")).toEqual(["Country: Aland", "Country: Bland", "Country: Cland; south"]);
    expect(found("co")[0]).toBe("Country: Aland");
    expect(found("b").slice(0, 1)).toEqual(["Country: Bland"]);
  });

  it("passes over accents and capitals", () => {
    const raw = rawManifest();
    (raw["columns"] as { values: unknown[] }[])[1]!.values[0] = ["AA", "Ålånd, Île d’Élie", 1];
    const result = parseManifest(raw);
    if (!result.ok) throw new Error(result.problem);
    const hits = (wanted: string) => search(searchable(result.manifest), wanted).map(({ label }) => label);
    expect(["ÅLAND", "aland", "ile d", "élie"].map(hits)).toEqual(Array.from({ length: 4 }, () => ["Ålånd, Île d’Élie"]));
  });

  it("finds nothing for nothing, nor for what is not there", () => {
    expect([found(""), found("   "), found("xylophone"), found(".*")]).toEqual([[], [], [], []]);
  });
});
