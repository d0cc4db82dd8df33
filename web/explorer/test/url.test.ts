import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSelection, type Selection } from "../src/model/selection";
import { decodeSelection, encodeSelection } from "../src/model/url";
import { manifest } from "./fixture";

const { columns } = manifest();
const anySelection = fc
  .tuple(...columns.map((column) => fc.subarray(column.values.map((_, i) => i))))
  .map((chosen): Selection => new Map(chosen.flatMap((values, i) => (values.length ? [[i, new Set(values)] as const] : []))));

describe("the address of a selection", () => {
  it("leads back to the same selection, whatever its values are called", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { selection: back, dropped } = decodeSelection(`#${encodeSelection(selection, columns)}`, columns);
        expect(dropped).toEqual([]);
        expect(sameSelection(back, selection)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is short and can be read", () => {
    const selection: Selection = new Map([[0, new Set([0])], [2, new Set([0, 1, 2])], [3, new Set([0])], [4, new Set([0])]]);
    expect(encodeSelection(selection, columns)).toBe("gender=Female&year=2014..2016&means=threats,debt");
    expect(encodeSelection(new Map(), columns)).toBe("");
  });

  it("drops and names what the release does not have, and keeps the rest", () => {
    const { selection, dropped } = decodeSelection("#gender=Female,Robot&planet=Mars&year=1850..1860&means=spells&junk", columns);
    expect([...selection.keys()]).toEqual([0]);
    expect(dropped).toEqual(["gender=Robot", "planet=Mars", "year=1850..1860", "means=spells", "junk"]);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments(), fc.constant("gender=%E0%A4%A"), fc.constant("&&==,,&=")), (text) => {
        const { selection } = decodeSelection(text, columns);
        for (const [column, values] of selection) for (const value of values) expect(columns[column]!.values[value]).toBeDefined();
      }),
    );
  });
});
