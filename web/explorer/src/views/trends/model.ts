/** Lines over the years: where they break, their bands, their scale, and where their names stand. */

import type { Options } from "../../model/address";
import { ticks } from "../../model/bars";
import type { Chart, Manifest } from "../../model/manifest";

export type Show = "count" | "share";

export interface Trend {
  readonly years: Chart;
  /** The attribute of which each value has a line; null for the selection as a whole. */
  readonly by: Chart | null;
  readonly show: Show;
}

/** What an address asks for; null where the release has no years. */
export function trendOf(options: Options, { charts }: Manifest): Trend | null {
  const years = charts.find(({ type }) => type === "year");
  if (years === undefined) return null;
  const by = charts.find((chart) => chart.name === options.by && chart !== years) ?? null;
  return { years, by, show: options.show === "share" ? "share" : "count" };
}

/** One year of a line. */
export interface Point {
  readonly year: number;
  /** Null where there is no number. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is "at least". */
  readonly partial: boolean;
}

export interface KnownPoint extends Point {
  readonly value: number;
}

const isKnown = (point: Point): point is KnownPoint => point.value !== null;

/** The parts of a line without a gap: neighbouring years that have numbers. */
export function runs(points: readonly Point[]): KnownPoint[][] {
  const parts: KnownPoint[][] = [];
  points.forEach((point, i) => {
    if (!isKnown(point)) return;
    const before = points[i - 1];
    const follows = before !== undefined && isKnown(before) && before.year === point.year - 1;
    if (follows) parts.at(-1)!.push(point);
    else parts.push([point]);
  });
  return parts;
}

/** Where a year or a value stands in a drawing. */
export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

export const linePath = (run: readonly KnownPoint[], { x, y }: Scales): string =>
  `M${run.map((point) => at(x(point.year), y(point.value))).join("L")}`;

/** The band between the bounds of a run; a lone year has a stroke of its own. Null where there are no bounds. */
export function bandPath(run: readonly KnownPoint[], { x, y }: Scales): string | null {
  const bounded = run.filter(({ low, high }) => low !== null && high !== null);
  if (bounded.length === 0 || bounded.length < run.length) return null;
  const upper = bounded.map((point) => at(x(point.year), y(point.high!)));
  const lower = bounded.map((point) => at(x(point.year), y(point.low!)));
  return `M${[...upper, ...lower.reverse()].join("L")}Z`;
}

/** The highest point that is drawn, with its interval. */
export const highest = (points: readonly Point[]): number => Math.max(0, ...points.map(({ value, high }) => high ?? value ?? 0));

/** Round steps of the scale: of counts, or of shares in whole percent. */
export const steps = (top: number, show: Show): number[] =>
  show === "count" ? ticks(top) : ticks(Math.max(1, top * 100)).map((step) => step / 100);

/** Every so many years have their name beneath them, as many as there is room for; the last one always. */
export function namedYears(years: readonly number[], room: number): number[] {
  const every = Math.max(1, Math.ceil(years.length / Math.max(1, room)));
  return years.filter((_, i) => (years.length - 1 - i) % every === 0);
}

/** Heights at which names can stand without covering one another, as near as may be to those wanted. */
export function apart(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]!);
  const places = [...wanted];
  let floor = -Infinity;
  for (const i of order) floor = (places[i] = Math.max(places[i]!, floor)) + gap;
  let ceiling = lowest;
  for (const i of order.reverse()) ceiling = (places[i] = Math.min(places[i]!, ceiling)) - gap;
  return places;
}

/** The year that stands nearest to a place of the drawing. */
export const nearest = (years: readonly number[], place: number, x: Scales["x"]): number | undefined =>
  years.toSorted((a, b) => Math.abs(x(a) - place) - Math.abs(x(b) - place))[0];
