import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellFinder, filtersOf, measureOf, placeOf, placesOf, type Exhibit } from "../src/model/exhibit";
import { chartsCsv, chartsJson, exhibitCsv, exhibitJson, written } from "../src/model/exhibit-files";
import { choose, EVERYTHING } from "../src/model/selection";
import { anything, barsOf, EXHIBITS, known, place, PROVENANCE, reported } from "./exhibits";
import { manifest } from "./fixture";

/** Reads RFC 4180 back into rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\n)/y;
  for (let match; cell.lastIndex < text.length && (match = cell.exec(text)) !== null;) {
    const [, raw, end] = match;
    rows.at(-1)!.push(raw!.startsWith('"') ? raw!.slice(1, -1).replaceAll('""', '"') : raw!);
    if (end === "\n" && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

/** The rows of a CSV by the names of its columns. */
function records(text: string): Record<string, string>[] {
  const [head, ...rows] = readCsv(text);
  return rows.map((row) => {
    expect(row).toHaveLength(head!.length);
    return Object.fromEntries(row.map((value, i) => [head![i]!, value]));
  });
}

const MIXED = barsOf([1200, null, -1]);

describe("the places of an exhibit", () => {
  it("are each told once, in order, also where codes are alike", () => {
    const cells = ["x", "y", "x"].map((label) => ({ at: [place("1", label)], figure: MIXED.cells[0]!.figure }));
    expect(placesOf({ ...MIXED, cells }, 0).map(({ label }) => label)).toEqual(["x", "y"]);
    expect(cellFinder({ ...MIXED, cells })(place("1", "y"))).toBe(cells[1]);
    expect(cellFinder(MIXED)(place("none"))).toBeUndefined();
  });

  it("are named by the code of a flag, and by the value of any other column", () => {
    const release = manifest();
    expect(placeOf(release, { column: 0, value: 1 })).toEqual({ code: "Male", label: "Man or boy" });
    expect(placeOf(release, { column: 4, value: 0 })).toEqual({ code: "debt", label: "Debt bondage" });
    expect(placeOf(release, { column: 5, value: 0 }).code).toBe("isForcedLabour");
    expect(placeOf(release, { column: 5, value: 1 }).code).toBe("0");
  });
});

describe("a selection by its codes", () => {
  it("has the filtered columns and chosen values in published order", () => {
    const selection = choose(choose(EVERYTHING, 2, [3, 1]), 0, [1]);
    expect(filtersOf(selection, manifest())).toEqual({ gender: ["Male"], year: ["2015", "2017"] });
    expect(Object.keys(filtersOf(selection, manifest()))).toEqual(["gender", "year"]);
  });
});

describe("what a picture draws", () => {
  it("is the count, but the share where two selections are compared, unless the exhibit says otherwise", () => {
    expect(measureOf(EXHIBITS["bars"]!)).toBe("count");
    expect(measureOf(EXHIBITS["pairs"]!)).toBe("share");
    expect(measureOf(EXHIBITS["lifts"]!)).toBe("lift");
  });
});

describe("an exhibit as CSV", () => {
  it("begins with the columns of the tables that were built ahead, and has one row a cell", () => {
    const text = exhibitCsv(MIXED, PROVENANCE);
    expect(text.split("\n")[0]).toMatch(/^gender,gender_label,kind,state,count,low,high,/);
    expect(records(text)).toHaveLength(3);
  });

  it("has every number as the exhibit has it, and no number where there is none", () => {
    const [first, second, third] = records(exhibitCsv(MIXED, PROVENANCE));
    expect(first).toMatchObject({
      gender: "c0",
      gender_label: "Value 0",
      kind: "protected",
      state: "reported",
      count: "1200",
      low: "1180",
      high: "1230",
    });
    expect(first).toMatchObject({ share: "0.1", share_low: "0.08", share_high: "0.13", missing: "0", how: "one" });
    expect(second).toMatchObject({ state: "suppressed", count: "", low: "", high: "" });
    expect(third).toMatchObject({ state: "not computed", count: "" });
  });

  it("tells synthetic counts as such: exact, without an interval, and not as zero where they are not loaded", () => {
    const rows = records(exhibitCsv(EXHIBITS["synthetic"]!, PROVENANCE));
    expect(rows[0]).toMatchObject({ kind: "synthetic", state: "exact", count: "120", low: "", high: "" });
    expect(rows[2]).toMatchObject({ kind: "synthetic", state: "unavailable", count: "" });
  });

  it("says how many combinations are missing from a count", () => {
    expect(written({ at: [], figure: { kind: "protected", value: reported(30, 4) } })).toMatchObject({ count: 30, missing: 4 });
  });

  it("names the ratio by what it is, and leaves it out where there is none", () => {
    expect(exhibitCsv(EXHIBITS["lifts"]!, PROVENANCE).split("\n")[0]).toContain(",lift,lift_low,lift_high,");
    expect(exhibitCsv(EXHIBITS["years"]!, PROVENANCE).split("\n")[0]).not.toContain("share");
  });

  it("has no two columns of one name", () => {
    const crossed = { ...MIXED, axes: [{ name: "state", label: "State" }] };
    expect(exhibitCsv(crossed, PROVENANCE).split("\n")[0]).toMatch(/^state,state_label,kind,state_2,count,/);
  });

  it("has the selection, release, citation, address and notice in every row", () => {
    for (const row of records(exhibitCsv(MIXED, PROVENANCE)))
      expect(row).toMatchObject({
        selection: PROVENANCE.selection,
        release: "Invented",
        version: "2026.1",
        citation: PROVENANCE.citation,
        address: PROVENANCE.address,
        note: PROVENANCE.notPrevalence,
      });
  });

  it("cannot be run by a spreadsheet, and can be read back, whatever the labels are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything(), fc.string()), { minLength: 1, maxLength: 5 }), fc.string(), (labels, title) => {
        const cells = labels.map(([code, label]) => ({ ...MIXED.cells[0]!, at: [{ code, label }] }));
        const provenance = { ...PROVENANCE, selection: `=${title}`, release: { title, version: "+1" } };
        const rows = records(exhibitCsv({ ...MIXED, cells }, provenance));
        rows.forEach((row, i) => {
          const [code, label] = labels[i]!;
          expect([code, `'${code}`]).toContain(row["gender"]);
          expect([label, `'${label}`]).toContain(row["gender_label"]);
          expect(Object.values(row).filter((value) => /^[=@\t\r]/.test(value))).toEqual([]);
          expect(row["selection"]).toBe(`'=${title}`);
        });
      }),
      { numRuns: 50 },
    );
    const evil = { ...MIXED, cells: [{ ...MIXED.cells[0]!, at: [place("=cmd|' /C calc'!A0", "@SUM(1)")] }] };
    expect(records(exhibitCsv(evil, PROVENANCE))[0]).toMatchObject({ gender: "'=cmd|' /C calc'!A0", gender_label: "'@SUM(1)" });
  });
});

describe("an exhibit as JSON", () => {
  it("has the same numbers as the CSV, by their positions on the axes", () => {
    for (const exhibit of Object.values(EXHIBITS)) {
      const json = JSON.parse(exhibitJson(exhibit, PROVENANCE));
      const rows = records(exhibitCsv(exhibit, PROVENANCE));
      expect(json.cells).toHaveLength(exhibit.cells.length);
      json.cells.forEach((cell: Record<string, unknown>, i: number) => {
        const row = rows[i]!;
        for (const name of ["state", "count", "low", "high"]) expect(String(cell[name] ?? "")).toBe(row[name]);
        (cell["at"] as number[]).forEach((at, axis) => {
          const { name, values } = json.axes[axis];
          expect(values[at]).toEqual({ code: row[name], label: row[`${name}_label`] });
        });
      });
    }
  });

  it("says why there is no share", () => {
    const cells = JSON.parse(exhibitJson(EXHIBITS["pairs"]!, PROVENANCE)).cells;
    expect(cells[7].share).toEqual({ state: "unknown", reason: "small" });
    expect(cells[0].share.value).toBe(0.1);
  });

  it("says what it is, of which cases, and whose", () => {
    const json = JSON.parse(exhibitJson(MIXED, PROVENANCE));
    expect(json).toMatchObject({ ...PROVENANCE, format: "shoal-exhibit/1", name: "gender", title: "Gender" });
  });
});

describe("the counts of all charts", () => {
  const charts: Exhibit[] = [MIXED, { ...barsOf([7]), name: "age", title: "Age" }];
  const whole = { at: [], figure: { kind: "protected", value: reported(2000) } } as const;

  it("are one table: the selection itself first, then every value of every attribute", () => {
    const rows = records(chartsCsv(whole, charts, PROVENANCE));
    expect(rows.map(({ attribute, value, count }) => [attribute, value, count])).toEqual([
      ["", "", "2000"],
      ["gender", "c0", "1200"],
      ["gender", "c1", ""],
      ["gender", "c2", ""],
      ["age", "c0", "7"],
    ]);
  });

  it("are the same in JSON", () => {
    const json = JSON.parse(chartsJson(whole, charts, PROVENANCE));
    expect(json.whole).toMatchObject({ state: "reported", count: 2000, low: 1980, high: 2030 });
    expect(
      json.charts.map(({ name, cells }: { name: string; cells: { count: number | null }[] }) => [
        name,
        cells.map(({ count }) => count),
      ]),
    ).toEqual([
      ["gender", [1200, null, null]],
      ["age", [7]],
    ]);
  });

  it("keep shares with their bounds", () => {
    const one = { ...whole, ratio: known(0.5) };
    expect(records(chartsCsv(one, [], PROVENANCE))[0]).toMatchObject({ share: "0.5", share_low: "0.4", share_high: "0.65" });
  });
});
