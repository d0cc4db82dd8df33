/** What stands out in a selection: values more or less frequent than among all cases. The same rules as `Cases.distinctive` in Python. */

import type { Bar, Chart, Manifest } from "../../model/manifest";
import type { Protected } from "../../model/protected";
import { distanceFrom, lift, shareOf, type Ratio, type Reason } from "../../model/share";
import { EVERYTHING, within, type Selection } from "../../model/selection";

/** A value with how many times as frequent it is in the selection as among all cases. */
export interface Association extends Bar {
  readonly chart: Chart;
  readonly part: Protected;
  readonly lift: Ratio;
  readonly here: Ratio;
  readonly all: Ratio;
}

/** What keeps a value out of the lists: its interval holds 1, or there is none. */
export type Untold = "not different" | Reason;

export interface StandingOut {
  readonly more: readonly Association[];
  readonly less: readonly Association[];
  readonly untold: ReadonlyMap<Untold, number>;
}

/** Whether a selection leaves room for one attribute more within the protected counts. */
export const hasLifts = (selection: Selection, { reportingLength }: Manifest): boolean => selection.size < reportingLength;

/**
 * The associations of all bars of which the selection does not filter the column.
 *
 * @param count The protected count of a selection.
 */
export function associations(selection: Selection, manifest: Manifest, count: (selection: Selection) => Protected): Association[] {
  const [whole, total] = [count(selection), count(EVERYTHING)];
  return manifest.charts.flatMap((chart) =>
    chart.bars
      .filter(({ column }) => !selection.has(column))
      .map((bar) => {
        const [part, margin] = [count(within(selection, bar)), count(within(EVERYTHING, bar))];
        return {
          ...bar,
          chart,
          part,
          lift: lift(part, whole, margin, total),
          here: shareOf(part, whole),
          all: shareOf(margin, total),
        };
      }),
  );
}

/** By how much a lift surely departs from 1: its bound that is nearer to 1, upwards or downwards. */
export function strength(ratio: Ratio): number {
  if (ratio.state === "unknown" || ratio.low === null || ratio.high === null) return 0;
  return ratio.value > 1 ? ratio.low : 1 / ratio.high;
}

/** Sorts the associations into what is told, the surest first, and what is not. */
export function standingOut(found: readonly Association[]): StandingOut {
  const told = found.filter((one) => distanceFrom(one.lift, 1) > 0).sort((a, b) => strength(b.lift) - strength(a.lift));
  const untold = new Map<Untold, number>();
  for (const { lift: ratio } of found) {
    if (distanceFrom(ratio, 1) > 0) continue;
    const why = ratio.state === "unknown" ? ratio.reason : "not different";
    untold.set(why, (untold.get(why) ?? 0) + 1);
  }
  const isMore = ({ lift: ratio }: Association): boolean => ratio.state === "known" && ratio.value > 1;
  return { more: told.filter(isMore), less: told.filter((one) => !isMore(one)), untold };
}

/** Whether nothing is still being loaded. */
export const isComplete = (found: readonly Association[]): boolean =>
  found.every(({ lift: ratio }) => ratio.state === "known" || ratio.reason !== "loading");

/** A scale of ratios on which equal steps are equal factors, from 1 to one side. */
export interface Scale {
  /** From 0 at the start to 1 at the end; what lies beyond stands at the end. */
  readonly place: (ratio: number) => number;
  readonly ticks: readonly number[];
}

/** Nothing is drawn beyond the last of these. */
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/**
 * The scale that holds lifts with their intervals.
 *
 * @param side Whether they are all above or all below 1.
 */
export function scaleOf(found: readonly Association[], side: "more" | "less"): Scale {
  const far = (ratio: number): number => (side === "more" ? ratio : 1 / ratio);
  const farthest = Math.max(
    1,
    ...found.map(({ lift: ratio }) => (ratio.state === "unknown" ? 1 : far((side === "more" ? ratio.high : ratio.low) ?? ratio.value))),
  );
  const count = STEPS.findIndex((step) => step > 1 && step >= farthest);
  const steps = count < 0 ? STEPS : STEPS.slice(0, count + 1);
  const part = (ratio: number): number => Math.min(1, Math.max(0, Math.log(far(ratio)) / Math.log(steps.at(-1)!)));
  return side === "more"
    ? { place: part, ticks: steps }
    : { place: (ratio) => 1 - part(ratio), ticks: steps.map((step) => 1 / step).reverse() };
}
