import { describe, expect, it } from "vitest";
import { parseManifest } from "../src/model/manifest";
import { rawManifest } from "./fixture";

const parsed = (change: Record<string, unknown>) => parseManifest({ ...rawManifest(), ...change });

describe("a manifest", () => {
  it("is read when it is whole", () => expect(parsed({}).ok).toBe(true));

  it("of another form is refused by name", () => {
    expect(parsed({ format: "shoal-explorer/2" })).toEqual({ ok: false, problem: "format", format: "shoal-explorer/2" });
    expect(parseManifest({})).toEqual({ ok: false, problem: "format", format: "" });
    expect(parseManifest([1])).toMatchObject({ ok: false, problem: "content" });
  });

  it("is refused with the place where it is damaged", () => {
    expect(parsed({ records: -1 })).toMatchObject({ ok: false, where: "records" });
    expect(parsed({ columns: [{ name: "a", values: [] }] })).toMatchObject({ ok: false, where: "columns[0]" });
    expect(parsed({ charts: [] })).toMatchObject({ ok: false, where: "charts" });
  });

  it("cannot lead to files outside the release", () => {
    for (const path of ["https://elsewhere.example/1", "//elsewhere.example/1", "../../secret", "/etc/hosts", "javascript:alert(1)"]) {
      expect(parsed({ counts: { "1": [path] } })).toMatchObject({ ok: false, where: "counts.1" });
      const result = parsed({ files: [{ path, label: "x" }] });
      expect(result.ok && result.manifest.files).toEqual([]);
    }
  });

  it("loses bars that point at nothing", () => {
    const bars = [{ column: 0, value: 0 }, { column: 0, value: 99 }, { column: 99, value: 0 }];
    const result = parsed({ charts: [{ label: "Gender", group: "who", type: "category", bars }] });
    expect(result.ok && result.manifest.charts[0]!.bars).toEqual([{ column: 0, value: 0 }]);
  });

  it("needs no more than its figures: missing texts are empty", () => {
    const result = parsed({ release: undefined, groups: undefined, files: undefined, hotlines: undefined, guarantee: undefined });
    expect(result.ok && result.manifest.release.language).toBe("en");
  });
});
