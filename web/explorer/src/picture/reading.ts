/** What a picture says of a cell: one number with its bounds, or a state in words. */

import { measureOf, type Exhibit, type ExhibitCell } from "../model/exhibit";
import { boundsOf, countOf } from "../model/grid";
import type { Manifest } from "../model/manifest";
import { brief, protectedFigure, whyNoShare } from "../strings/figures";
import type { Strings } from "../strings/strings";

export interface Reading {
  readonly value: number | null;
  readonly bounds: readonly [number, number] | null;
  /** The number, or the state. */
  readonly words: string;
  /** The interval, or that there is none. */
  readonly detail: string;
  /** The state as one sign; empty where there is a number. */
  readonly mark: "" | "–" | "×";
}

export type Level = Pick<Manifest, "interval" | "reportingLength">;

export type Read = (cell: ExhibitCell | undefined) => Reading;

const NOTHING: Reading = { value: null, bounds: null, words: "", detail: "", mark: "×" };

/** How a number of an exhibit's measure is written on a scale. */
export function writer(exhibit: Exhibit, strings: Strings): (value: number) => string {
  return { count: strings.number, share: strings.percent, difference: strings.points, lift: strings.times }[measureOf(exhibit)];
}

const markOf = ({ figure }: ExhibitCell): Reading["mark"] =>
  figure.kind === "protected" && figure.value.state === "suppressed" ? "–" : "×";

function countReading(cell: ExhibitCell, level: Level, strings: Strings): Reading {
  const { figure } = cell;
  const value = countOf(figure);
  const mark = value === null ? markOf(cell) : "";
  if (figure.kind === "synthetic") {
    const [words, detail] = value === null ? [strings.t("notAvailable"), ""] : [strings.number(value), strings.t("exact")];
    return { value, bounds: null, words, detail, mark };
  }
  const detail = value === null ? "" : brief(figure.value, strings);
  return { value, bounds: boundsOf(figure), words: protectedFigure(figure.value, level, strings), detail, mark };
}

/** Reads the cells of an exhibit by what it measures. */
export function reader(exhibit: Exhibit, level: Level, strings: Strings): Read {
  const write = measureOf(exhibit) === "share" ? strings.share : writer(exhibit, strings);
  const isCount = measureOf(exhibit) === "count";
  return (cell) => {
    if (cell === undefined) return NOTHING;
    if (isCount) return countReading(cell, level, strings);
    const { ratio } = cell;
    if (ratio === undefined) return { ...NOTHING, words: strings.t("noShare") };
    if (ratio.state === "unknown")
      return { ...NOTHING, words: whyNoShare(ratio, strings), mark: ratio.reason === "suppressed" ? "–" : "×" };
    const { value, low, high } = ratio;
    if (low === null || high === null) return { value, bounds: null, words: write(value), detail: "", mark: "" };
    const detail = strings.t("interval", { low: write(low), high: write(high) });
    return { value, bounds: [low, high], words: write(value), detail, mark: "" };
  };
}

/** Round numbers from nought to at least the highest: at most six. `whole` where halves mean nothing. */
export function scaleOf(highest: number, whole: boolean): number[] {
  if (!(highest > 0)) return [0, 1];
  const raw = highest / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const fit = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= raw * 0.999) ?? raw;
  const step = whole ? Math.max(1, fit) : fit;
  return Array.from({ length: Math.ceil(highest / step - 1e-9) + 1 }, (_, i) => i * step);
}
