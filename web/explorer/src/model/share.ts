/** Shares, differences and lifts of protected counts, each with the widest bounds that the counts' intervals allow. */

import { isWhole, type Protected } from "./protected";

/** No share is told of fewer cases than this (by the lower bound). */
export const SMALLEST_WHOLE = 20;

export interface Bounded {
  readonly value: number;
  /** Null for a share of synthetic records, which has no interval. */
  readonly low: number | null;
  readonly high: number | null;
}

export type Reason = "small" | "partial" | "suppressed" | "not computed" | "loading" | "unavailable";

/** A number with its bounds, or why there is none. */
export type Ratio = (Bounded & { readonly state: "known" }) | { readonly state: "unknown"; readonly reason: Reason };

const unknown = (reason: Reason): Ratio => ({ state: "unknown", reason });

function whyNot(...values: readonly Protected[]): Reason {
  const states = values.map(({ state }) => state);
  for (const state of ["loading", "unavailable", "not computed", "suppressed"] as const)
    if (states.includes(state)) return state;
  return "partial";
}

type Exact = { readonly count: number; readonly low: number; readonly high: number };

const exact = (value: Protected): Exact | null =>
  isWhole(value) && value.low !== null && value.high !== null
    ? { count: value.count, low: value.low, high: value.high }
    : null;

/** Which share of `whole` its part has. */
export function shareOf(part: Protected, whole: Protected): Ratio {
  const [p, w] = [exact(part), exact(whole)];
  if (p === null || w === null) return unknown(whyNot(part, whole));
  if (w.low < SMALLEST_WHOLE) return unknown("small");
  return {
    state: "known",
    value: Math.min(1, p.count / w.count),
    low: Math.min(1, p.low / w.high),
    high: Math.min(1, p.high / w.low),
  };
}

/** The share of one number of synthetic records in another. */
export function syntheticShare(part: number | null, whole: number | null): Ratio {
  if (part === null || whole === null) return unknown("unavailable");
  if (whole < SMALLEST_WHOLE) return unknown("small");
  return { state: "known", value: part / whole, low: null, high: null };
}

/** How much greater one share is than the other. */
export function difference(one: Ratio, other: Ratio): Ratio {
  if (one.state === "unknown") return one;
  if (other.state === "unknown") return other;
  const bounds =
    one.low === null || one.high === null || other.low === null || other.high === null
      ? { low: null, high: null }
      : { low: one.low - other.high, high: one.high - other.low };
  return { state: "known", value: one.value - other.value, ...bounds };
}

/** How many times as frequent a value is within a selection as among all cases. */
export function lift(part: Protected, whole: Protected, margin: Protected, total: Protected): Ratio {
  const [p, w, m, n] = [exact(part), exact(whole), exact(margin), exact(total)];
  if (p === null || w === null || m === null || n === null) return unknown(whyNot(part, whole, margin, total));
  if (w.low < SMALLEST_WHOLE || m.low < SMALLEST_WHOLE) return unknown("small");
  return {
    state: "known",
    value: p.count / w.count / (m.count / n.count),
    low: p.low / w.high / (m.high / n.low),
    high: p.high / w.low / (m.low / n.high),
  };
}

/** How far an interval lies from a value: 0 where it holds it. */
export function distanceFrom(ratio: Ratio, value: number): number {
  if (ratio.state === "unknown" || ratio.low === null || ratio.high === null) return 0;
  return Math.max(0, ratio.low - value, value - ratio.high);
}
