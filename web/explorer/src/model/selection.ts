/**
 * What a reader has chosen: for each filtered column the chosen values.
 *
 * Values of one column are joined by "or", columns by "and". A flag is a column of its own, so chosen flags all hold.
 * To exclude a value is to choose all others. A selection is never changed; every function returns a new one.
 */

import type { Bar, Column } from "./manifest";

export type Selection = ReadonlyMap<number, ReadonlySet<number>>;

export const EVERYTHING: Selection = new Map();

/** The selection with exactly these values of the column; none of them lifts the column's filter. */
export function choose(selection: Selection, column: number, values: Iterable<number>): Selection {
  const next = new Map(selection);
  const chosen = new Set(values);
  if (chosen.size === 0) next.delete(column);
  else next.set(column, chosen);
  return next;
}

/** Adds the value, or takes it away where it was chosen. */
export function toggle(selection: Selection, column: number, value: number): Selection {
  const values = new Set(selection.get(column));
  if (!values.delete(value)) values.add(value);
  return choose(selection, column, values);
}

/** Takes a value out: of those chosen, or of all. Taking out the last one lifts the filter. */
export function exclude(selection: Selection, columns: readonly Column[], column: number, value: number): Selection {
  const values = new Set(selection.get(column) ?? columns[column]!.values.keys());
  values.delete(value);
  return choose(selection, column, values);
}

/** The selection narrowed to these bars. Bars of one column replace its filter. */
export const within = (selection: Selection, ...bars: readonly Bar[]): Selection =>
  bars.reduce((narrowed, { column, value }) => choose(narrowed, column, [value]), selection);

export const isChosen = (selection: Selection, column: number, value: number): boolean =>
  selection.get(column)?.has(value) === true;

/** The columns that are filtered, in published order. */
export const filteredColumns = (selection: Selection): number[] => [...selection.keys()].sort((a, b) => a - b);

/** The chosen values of a column in published order. */
export const chosenValues = (selection: Selection, column: number): number[] =>
  [...(selection.get(column) ?? [])].sort((a, b) => a - b);

/** The values of a filtered column that are not chosen, in published order. */
export const excludedValues = (selection: Selection, columns: readonly Column[], column: number): number[] => {
  const chosen = selection.get(column);
  return chosen === undefined ? [] : [...columns[column]!.values.keys()].filter((value) => !chosen.has(value));
};

/** Whether a column's filter is told by what it excludes: that is shorter. */
export const tellsExclusion = (selection: Selection, columns: readonly Column[], column: number): boolean => {
  const chosen = selection.get(column)?.size ?? 0;
  const all = columns[column]!.values.length;
  return chosen < all && all - chosen < chosen;
};

export function sameSelection(one: Selection, other: Selection): boolean {
  return (
    one.size === other.size &&
    [...one].every(([column, values]) => {
      const others = other.get(column);
      return others !== undefined && others.size === values.size && [...values].every((value) => others.has(value));
    })
  );
}

/** Turns a column's filter about: what was chosen is excluded, and the other way round. */
export function invert(selection: Selection, columns: readonly Column[], column: number): Selection {
  const rest = excludedValues(selection, columns, column);
  return rest.length === 0 ? selection : choose(selection, column, rest);
}
