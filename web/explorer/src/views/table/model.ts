/** What a cross-table shows: which attributes, which of their values, which number in a cell, and how dark it is. */

import type { Options } from "../../model/address";
import { boundsOf, countOf, type Axis, type Figure } from "../../model/grid";
import type { Bar, Chart, Manifest } from "../../model/manifest";
import { shareOf, syntheticShare, type Ratio } from "../../model/share";

/** In an address: this axis is left out. */
export const NONE = "none";

/** What a cell tells: its cases, or their share of its row, of its column, or of all cases of its table. */
export const MEASURES = ["count", "row", "column", "all"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Layout {
  readonly rows: Chart;
  readonly columns: Chart | null;
  readonly layers: Chart | null;
  readonly show: Measure;
}

/** Whether several values of an attribute may hold for one case. */
export const mayOverlap = (chart: Chart): boolean => new Set(chart.bars.map(({ column }) => column)).size > 1;

/** A table of an attribute by itself means something only where several of its values may hold for one case. */
export const fits = (rows: Chart, columns: Chart): boolean => rows !== columns || mayOverlap(rows);

/** Without columns there is one share only: of all, or of the part in which a bar stands. */
function fitting(show: Measure, columns: Chart | null, layers: Chart | null): Measure {
  if (columns !== null || show === "count") return show;
  if (layers === null) return "all";
  return show === "all" ? "column" : show;
}

/** What an address asks for; what it does not say, or what this release does not have, falls back to the usual. */
export function layoutOf(options: Options, { charts }: Manifest): Layout {
  const named = (name: string | undefined): Chart | undefined => charts.find((chart) => chart.name === name);
  const usual = [...charts.filter(({ type }) => type !== "year" && type !== "country"), ...charts];
  const rows = named(options.rows) ?? usual[0]!;
  const asked = named(options.columns);
  const split = named(options.layers);
  const without = options.columns === NONE || (!options.columns && split !== undefined && split !== rows);
  const columns =
    asked !== undefined && fits(rows, asked) ? asked : without ? null : (usual.find((chart) => chart !== rows && chart !== split) ?? null);
  const layers = split !== undefined && split !== rows && split !== columns ? split : null;
  const show = MEASURES.find((measure) => measure === options.show) ?? "count";
  return { rows, columns, layers, show: fitting(show, columns, layers) };
}

const isNotRecorded = ({ column, value }: Bar, { columns }: Manifest): boolean => columns[column]!.values[value]!.code === "";

/**
 * The largest bars of an axis, at most so many.
 *
 * What has an order of its own (ages, years) keeps it, all else stands by size; "not recorded" stands last.
 */
export function largest(axis: Axis, size: (place: number) => number, limit: number, manifest: Manifest): Axis {
  const { chart, bars } = axis;
  const places = [...bars.keys()];
  const sizes = places.map(size);
  const bySize = places.toSorted((a, b) => sizes[b]! - sizes[a]! || a - b).slice(0, limit);
  const ordered = chart.type === "year" || chart.type === "ordered" ? bySize.toSorted((a, b) => a - b) : bySize;
  const shown = ordered.map((place) => bars[place]!);
  return { chart, bars: [...shown.filter((bar) => !isNotRecorded(bar, manifest)), ...shown.filter((bar) => isNotRecorded(bar, manifest))] };
}

/** What a bar is called in a file: a flag by its column, any other by its value. */
export function codeOf({ column, value }: Bar, { columns }: Manifest): string {
  const { type, name, values } = columns[column]!;
  return type === "flag" ? name : values[value]!.code;
}

/** Which share of one figure another of the same kind has. */
export function figureShare(part: Figure, whole: Figure): Ratio {
  if (part.kind === "protected" && whole.kind === "protected") return shareOf(part.value, whole.value);
  if (part.kind === "synthetic" && whole.kind === "synthetic") return syntheticShare(part.count, whole.count);
  return { state: "unknown", reason: "not computed" };
}

/** One number of a table: a count, and its share where shares are shown. */
export interface Entry {
  readonly figure: Figure;
  readonly ratio: Ratio | null;
}

/** What a cell is shaded by; null where it has no number. */
export function sizeOf({ figure, ratio }: Entry): number | null {
  if (ratio !== null) return ratio.state === "known" ? ratio.value : null;
  return countOf(figure);
}

/** The bounds of what a bar shows; null where it has none. */
export function boundsOfEntry({ figure, ratio }: Entry): readonly [number, number] | null {
  if (ratio === null) return boundsOf(figure);
  return ratio.state === "known" && ratio.low !== null && ratio.high !== null ? [ratio.low, ratio.high] : null;
}

const SHADES = 6;
const ROUND = [1, 2, 5];

/** Where each shade begins: counts by round steps of about twice, shares by even steps. At most six, the first from nought. */
export function shades(sizes: readonly (number | null)[], measure: Measure): number[] {
  const highest = Math.max(0, ...sizes.map((size) => size ?? 0));
  if (highest <= 0) return [0];
  if (measure !== "count") {
    const steps = [0.01, 0.02, 0.05, 0.1, 0.2];
    const step = steps.find((candidate) => candidate * SHADES >= highest) ?? 0.2;
    return Array.from({ length: SHADES }, (_, i) => Math.round(i * step * 100) / 100).filter((from) => from === 0 || from < highest);
  }
  const powers = Array.from({ length: Math.ceil(Math.log10(highest)) + 1 }, (_, power) => 10 ** power);
  const round = powers.flatMap((power) => ROUND.map((factor) => factor * power)).filter((from) => from <= highest);
  return [0, ...round.slice(1 - SHADES)];
}

/** The shade of a cell, from 1; nought where it has no number. */
export const shadeOf = (size: number | null, from: readonly number[]): number =>
  size === null ? 0 : Math.max(1, from.findLastIndex((start) => size >= start) + 1);

/** The place that a key moves to in a table of so many rows and columns; null where it does not move. */
export function moved(key: string, [row, column]: readonly [number, number], rows: number, columns: number, mirrored: boolean): [number, number] | null {
  const step = mirrored ? -1 : 1;
  const targets: Readonly<Record<string, [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowRight: [row, column + step],
    ArrowLeft: [row, column - step],
    Home: [row, 0],
    End: [row, columns - 1],
  };
  const [toRow, toColumn] = targets[key] ?? [-1, -1];
  const inside = toRow >= 0 && toRow < rows && toColumn >= 0 && toColumn < columns;
  return inside ? [toRow, toColumn] : null;
}
