import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell } from "../src/model/csv";
import { csvColumns } from "../src/model/download";
import { csvPieces, readColumn } from "../src/worker/rows";
import { DamagedFile } from "../src/data/count-table";
import { manifest } from "./fixture";

/** Reads one RFC 4180 cell back. */
const unquoted = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe("a cell", () => {
  it("cannot be run by a spreadsheet", () => {
    for (const text of ["=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1"])
      expect(unquoted(csvCell(text))).toBe(`'${text}`);
  });

  it("that already looks guarded gets one more apostrophe, so that every text can be had back", () => {
    expect(["'=1", "''-a", "'s-Hertogenbosch"].map(csvCell)).toEqual(["''=1", "'''-a", "'s-Hertogenbosch"]);
  });

  it("keeps numbers as numbers", () => {
    for (const text of ["-99", "+5", "-1.5", "3e4", "-.5", "2015"]) expect(csvCell(text)).toBe(text);
    expect(csvCell(-3)).toBe("-3");
  });

  it("reads back as it was, but for the guard", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const back = unquoted(csvCell(text));
        expect([text, `'${text}`]).toContain(back);
        expect(/^[=@]/.test(back)).toBe(false);
      }),
    );
  });
});

describe("the records of a selection", () => {
  it("have one column per attribute, flags of one attribute joined, and the case file's values", () => {
    const columns = [[0, 2, 1], [1, 0, 2], [0, 1, 4], [0, 0, 2], [0, 1, 1], [0, 1, 2]].map((codes) => Uint8Array.from(codes));
    const csv = [...csvPieces(Uint32Array.of(0, 1, 2), csvColumns(manifest().columns), columns)].join("");
    expect(csv).toBe(
      'gender,place,year,means,isForcedLabour\nFemale,"B,B",2014,threats;debt,1\n,AA,2015,threats,0\nMale,C&C=,,,\n',
    );
  });

  it("join flags with the separator of their attribute", () => {
    const flags = manifest().columns.slice(3, 5).map((column) => ({ ...column, separator: "|" }));
    expect([...csvPieces(Uint32Array.of(0), csvColumns(flags), [Uint8Array.of(0), Uint8Array.of(0)])][1]).toBe("threats|debt\n");
  });

  it("keep an empty cell of a single column as a record", () => {
    const specs = [{ header: "a", column: 0, cells: ["x", ""] }];
    expect([...csvPieces(Uint32Array.of(0, 1), specs, [Uint8Array.of(0, 1)])].join("")).toBe('a\nx\n""\n');
  });

  it("are only those that were chosen", () => {
    const columns = Array.from({ length: 6 }, () => Uint8Array.of(0, 1, 0));
    const csv = [...csvPieces(Uint32Array.of(1), csvColumns(manifest().columns), columns)].join("");
    expect(csv.split("\n")).toHaveLength(3);
  });
});

describe("a column of records", () => {
  it("is refused when it is cut short or holds a code that does not exist", () => {
    expect(readColumn(Uint8Array.of(0, 1, 2).buffer, 1, 3, 3)).toHaveLength(3);
    expect(readColumn(Uint16Array.of(0, 300).buffer, 2, 2, 301)).toHaveLength(2);
    expect(() => readColumn(Uint8Array.of(0, 1).buffer, 1, 3, 3)).toThrow(DamagedFile);
    expect(() => readColumn(Uint8Array.of(0, 1, 3).buffer, 1, 3, 3)).toThrow(DamagedFile);
  });
});
