/** What a chart or table shows, as it can be taken away: as a file, as a picture, as a view on another page. */

import type { Figure } from "./grid";
import type { Bar, Manifest } from "./manifest";
import type { Ratio } from "./share";
import { barLabel } from "./words";

export interface Place {
  readonly code: string;
  readonly label: string;
}

export interface ExhibitCell {
  /** One place on each axis. */
  readonly at: readonly Place[];
  readonly figure: Figure;
  /** The share, difference or lift that is shown beside or in place of the count. */
  readonly ratio?: Ratio;
}

/** What is drawn of a cell: its count, or its ratio as what it is. */
export type Measure = "count" | "share" | "difference" | "lift";

export interface Exhibit {
  /** A name for files: [A-Za-z0-9_-]. */
  readonly name: string;
  readonly title: string;
  readonly axes: readonly { readonly name: string; readonly label: string }[];
  readonly cells: readonly ExhibitCell[];
  /**
   * How a picture of it is drawn: bars, upright bars by year, shaded cells (the second axis across, the third one below
   * the other), lines over years, or pairs of shares (the last axis has the two sides).
   */
  readonly form: "bars" | "years" | "heat" | "series" | "pairs";
  /** What its picture draws: counts if not told, but for pairs, which are of shares. Names the ratio in its files. */
  readonly measure?: Measure;
  /** Which cases it is of, in words, where that is not simply the selection of the page. */
  readonly selection?: string;
  /** The table that was built ahead and holds the same cells without any filter. */
  readonly prepared?: string;
  /** Its own picture, where it is drawn already (a map): a whole SVG of fixed colours with a viewBox. */
  readonly svg?: () => string;
}

/** What stands beside every copy: which cases, of which release, from where. */
export interface Provenance {
  /** The selection in words. */
  readonly selection: string;
  /** The selection by its codes. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly address: string;
  readonly release: { readonly title: string; readonly version: string };
  readonly citation: string;
  readonly notPrevalence: string;
}

/** What a picture draws and a file names. */
export const measureOf = ({ measure, form }: Exhibit): Measure => measure ?? (form === "pairs" ? "share" : "count");

/** The place of a bar: of a flag its own code and label, of any other column the value's. */
export function placeOf(manifest: Manifest, { column, value }: Bar): Place {
  const owner = manifest.columns[column]!;
  const { code } = owner.values[value]!;
  const isFlag = owner.type === "flag" || owner.attribute !== undefined;
  return { code: isFlag && code === "1" ? (owner.code ?? owner.name) : code, label: barLabel(owner, value) };
}

const keyOf = ({ code, label }: Place): string => JSON.stringify([code, label]);

/** The places of one axis, each once, in the order in which they are first met. */
export const placesOf = ({ cells }: Exhibit, axis: number): Place[] => [
  ...new Map(cells.flatMap(({ at }) => (at[axis] === undefined ? [] : [[keyOf(at[axis]), at[axis]] as const]))).values(),
];

/** Finds cells by their places. */
export function cellFinder({ cells }: Exhibit): (...at: readonly Place[]) => ExhibitCell | undefined {
  const found = new Map(cells.map((cell) => [cell.at.map(keyOf).join(), cell]));
  return (...at) => found.get(at.map(keyOf).join());
}

/** The position of each cell's places on the axes. */
export function positions(exhibit: Exhibit): (cell: ExhibitCell) => number[] {
  const axes = exhibit.axes.map((_, axis) => new Map(placesOf(exhibit, axis).map((place, i) => [keyOf(place), i])));
  return ({ at }) => at.map((place, axis) => axes[axis]!.get(keyOf(place))!);
}

/** The filters of a selection by the codes of their values. */
export function filtersOf(selection: ReadonlyMap<number, ReadonlySet<number>>, { columns }: Manifest): Provenance["filters"] {
  const sorted = [...selection].sort(([one], [other]) => one - other);
  return Object.fromEntries(
    sorted.map(([column, values]) => {
      const owner = columns[column]!;
      return [owner.name, [...values].sort((one, other) => one - other).map((value) => owner.values[value]!.code)];
    }),
  );
}
