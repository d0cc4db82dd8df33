import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Kernel, type Axis, type Codes } from "../src/worker/kernel";

type Filters = Map<number, number[]>;

const table = fc
  .record({ sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), rows: fc.integer({ min: 0, max: 60 }) })
  .chain(({ sizes, rows }) =>
    fc.record({
      sizes: fc.constant(sizes),
      rows: fc.constant(rows),
      columns: fc.tuple(...sizes.map((size) => fc.array(fc.integer({ min: 0, max: size - 1 }), { minLength: rows, maxLength: rows }))),
      steps: fc.array(
        fc.array(fc.option(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 })), {
          minLength: sizes.length,
          maxLength: sizes.length,
        }),
        { maxLength: 4 },
      ),
    }),
  );

const filtersOf = (step: readonly (number[] | null)[], sizes: readonly number[]): Filters =>
  new Map(step.flatMap((values, column) => (values === null ? [] : [[column, values.map((value) => value % sizes[column]!)]])));

/** Counts the slow, plain way: for each column, the rows that pass the filters of all others. */
function bruteForce(columns: readonly number[][], sizes: readonly number[], rows: number, filters: Filters) {
  const passes = (row: number, except: number): boolean =>
    [...filters].every(([column, values]) => column === except || values.includes(columns[column]![row]!));
  const all = Array.from({ length: rows }, (_, row) => row);
  return {
    total: all.filter((row) => passes(row, -1)).length,
    selected: all.filter((row) => passes(row, -1)),
    counts: sizes.flatMap((size, column) =>
      Array.from({ length: size }, (_, value) => all.filter((row) => columns[column]![row] === value && passes(row, column)).length),
    ),
  };
}

describe("the kernel", () => {
  it("counts as brute force does, after any series of filters", () => {
    fc.assert(
      fc.property(table, ({ sizes, rows, columns, steps }) => {
        const codes = columns.map((column, i): Codes => (i % 2 ? Uint16Array.from(column) : Uint8Array.from(column)));
        const kernel = new Kernel(codes, sizes, rows);
        for (const step of [...steps, steps[0] ?? sizes.map(() => null)]) {
          const filters = filtersOf(step, sizes);
          kernel.setFilters(filters);
          const expected = bruteForce(columns, sizes, rows, filters);
          const found = kernel.count();
          expect(found.total).toBe(expected.total);
          expect([...found.counts]).toEqual(expected.counts);
          expect([...kernel.selected()]).toEqual(expected.selected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tallies tables of up to three axes as brute force does", () => {
    const axis = (sizes: readonly number[]) =>
      fc.uniqueArray(
        fc.nat(sizes.length - 1).chain((column) => fc.record({ column: fc.constant(column), value: fc.nat(sizes[column]! - 1) })),
        { minLength: 1, maxLength: 6, selector: ({ column, value }) => `${column} ${value}` },
      );
    const tables = table.chain((drawn) => fc.record({ drawn: fc.constant(drawn), axes: fc.array(axis(drawn.sizes), { maxLength: 3 }) }));
    fc.assert(
      fc.property(tables, ({ drawn: { sizes, rows, columns, steps }, axes }) => {
        const kernel = new Kernel(columns.map((column) => Uint8Array.from(column)), sizes, rows);
        for (const step of [...steps, sizes.map(() => null)]) {
          const filters = filtersOf(step, sizes);
          kernel.setFilters(filters);
          const { selected } = bruteForce(columns, sizes, rows, filters);
          const cells = axes.reduce<Axis[]>((reached, bars) => reached.flatMap((cell) => bars.map((bar) => [...cell, bar])), [[]]);
          const expected = cells.map((cell) => selected.filter((row) => cell.every(({ column, value }) => columns[column]![row] === value)).length);
          expect([...kernel.tally(axes)]).toEqual(expected);
          expect(kernel.count().total).toBe(selected.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tallies nothing of a column that could not be loaded, and the rest as ever", () => {
    const kernel = new Kernel([null, Uint8Array.of(0, 1, 1)], [2, 2], 3);
    const axis = (column: number): Axis => [0, 1].map((value) => ({ column, value }));
    const [lost, here] = [axis(0), axis(1)];
    expect([...kernel.tally([lost, here])]).toEqual([0, 0, 0, 0]);
    expect([...kernel.tally([[...lost, ...here]])]).toEqual([0, 0, 1, 2]);
  });

  it("passes over a column that could not be loaded", () => {
    const kernel = new Kernel([null, Uint8Array.of(0, 1, 1)], [2, 2], 3);
    kernel.setFilters(new Map([[0, [0]], [1, [1]]]));
    expect(kernel.count().total).toBe(2);
    expect([...kernel.count().counts]).toEqual([0, 0, 1, 2]);
  });
});
