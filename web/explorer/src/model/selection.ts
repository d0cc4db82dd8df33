/**
 * What a reader has chosen: for each filtered column the chosen values.
 *
 * Values of one column are joined by "or", columns by "and". A flag is a column of its own, so chosen flags all hold.
 * A selection is never changed; every function returns a new one.
 */

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

export const isChosen = (selection: Selection, column: number, value: number): boolean =>
  selection.get(column)?.has(value) === true;

/** The columns that are filtered, in published order. */
export const filteredColumns = (selection: Selection): number[] => [...selection.keys()].sort((a, b) => a - b);

/** The chosen values of a column in published order. */
export const chosenValues = (selection: Selection, column: number): number[] =>
  [...(selection.get(column) ?? [])].sort((a, b) => a - b);

export function sameSelection(one: Selection, other: Selection): boolean {
  return (
    one.size === other.size &&
    [...one].every(([column, values]) => {
      const others = other.get(column);
      return others !== undefined && others.size === values.size && [...values].every((value) => others.has(value));
    })
  );
}

/** What a bar counts: the selection without the filter on the bar's own column, and the bar's value instead. */
export const barSelection = (selection: Selection, column: number, value: number): Selection =>
  choose(selection, column, [value]);
