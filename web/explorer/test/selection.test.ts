import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choose, chosenValues, EVERYTHING, exclude, excludedValues, filteredColumns, invert, isChosen, sameSelection, tellsExclusion, toggle, within, type Selection,
} from "../src/model/selection";
import { manifest } from "./fixture";

const { columns } = manifest();
const selection = (...filters: [number, number[]][]): Selection => new Map(filters.map(([column, values]) => [column, new Set(values)]));
const anySelection = fc
  .tuple(...columns.map(({ values }) => fc.oneof(fc.constant([]), fc.subarray(values.map((_, i) => i)))))
  .map((chosen): Selection => new Map(chosen.flatMap((values, i) => (values.length ? [[i, new Set(values)] as const] : []))));
const anyBar = fc.nat(columns.length - 1).chain((column) => fc.record({ column: fc.constant(column), value: fc.nat(columns[column]!.values.length - 1) }));

describe("a selection", () => {
  it("is never changed by what is made from it", () => {
    fc.assert(
      fc.property(anySelection, anyBar, (chosen, { column, value }) => {
        const before = JSON.stringify([...chosen].map(([key, values]) => [key, [...values]]));
        toggle(chosen, column, value);
        exclude(chosen, columns, column, value);
        invert(chosen, columns, column);
        within(chosen, { column, value });
        choose(chosen, column, []);
        expect(JSON.stringify([...chosen].map(([key, values]) => [key, [...values]]))).toBe(before);
      }),
    );
  });

  it("takes a value and gives it back", () => {
    fc.assert(
      fc.property(anySelection, anyBar, (chosen, { column, value }) => {
        const toggled = toggle(chosen, column, value);
        expect(isChosen(toggled, column, value)).toBe(!isChosen(chosen, column, value));
        expect(sameSelection(toggle(toggled, column, value), chosen)).toBe(true);
      }),
    );
  });

  it("has no column of which nothing is chosen", () => {
    expect(choose(selection([0, [1]]), 0, [])).toEqual(EVERYTHING);
    expect(toggle(selection([0, [1]]), 0, 1)).toEqual(EVERYTHING);
    expect(exclude(selection([0, [1]]), columns, 0, 1)).toEqual(EVERYTHING);
  });

  it("excludes a value from all others, or from those chosen", () => {
    expect(exclude(EVERYTHING, columns, 0, 1)).toEqual(selection([0, [0, 2]]));
    expect(exclude(selection([2, [0, 1, 2]]), columns, 2, 1)).toEqual(selection([2, [0, 2]]));
    expect(exclude(selection([2, [0, 1]]), columns, 2, 4)).toEqual(selection([2, [0, 1]]));
  });

  it("is turned about and back, and a full filter is left alone", () => {
    fc.assert(
      fc.property(anySelection, fc.nat(columns.length - 1), (chosen, column) => {
        expect(sameSelection(invert(invert(chosen, columns, column), columns, column), chosen)).toBe(true);
      }),
    );
    expect(invert(selection([0, [0]]), columns, 0)).toEqual(selection([0, [1, 2]]));
    expect(invert(selection([0, [0, 1, 2]]), columns, 0)).toEqual(selection([0, [0, 1, 2]]));
  });

  it("is told by what it excludes only where that is shorter", () => {
    expect([[0], [0, 1], [0, 2], [0, 1, 2]].map((values) => tellsExclusion(selection([0, values]), columns, 0))).toEqual([false, true, true, false]);
    expect(tellsExclusion(EVERYTHING, columns, 0)).toBe(false);
    expect(tellsExclusion(selection([1, [0]]), columns, 0)).toBe(false);
  });

  it("lists columns and values in published order", () => {
    const chosen = selection([3, [1, 0]], [0, [2, 0]]);
    expect([filteredColumns(chosen), chosenValues(chosen, 3), chosenValues(chosen, 5), excludedValues(chosen, columns, 0), excludedValues(chosen, columns, 1)]).toEqual([
      [0, 3], [0, 1], [], [1], [],
    ]);
  });

  it("is narrowed to bars, which replace the filter of their column", () => {
    expect(within(selection([0, [0, 1]], [5, [0]]), { column: 0, value: 2 }, { column: 3, value: 0 })).toEqual(selection([0, [2]], [5, [0]], [3, [0]]));
  });

  it("is the same whatever the order in which it was made", () => {
    expect(sameSelection(selection([0, [0, 1]], [1, [2]]), selection([1, [2]], [0, [1, 0]]))).toBe(true);
    expect(sameSelection(selection([0, [0]]), selection([0, [1]]))).toBe(false);
    expect(sameSelection(selection([0, [0]]), selection([1, [0]]))).toBe(false);
    expect(sameSelection(selection([0, [0]]), selection([0, [0, 1]]))).toBe(false);
  });
});
