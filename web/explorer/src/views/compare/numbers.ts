/** Differences and lifts with their intervals, and why there is none, in words. */

import type { Ratio } from "../../model/share";
import type { Strings } from "../../strings/strings";

/** Percentage points with their sign, without their unit. */
function signed(value: number, strings: Strings): string {
  // A sign before Latin digits would stand behind them in a text that runs from right to left.
  return `${strings.direction === "rtl" ? "\u200e" : ""}${strings.signed(value)}`;
}

/** "+18 to +25 points"; empty where there is no interval. */
export function pointsInterval(ratio: Ratio, strings: Strings): string {
  if (ratio.state === "unknown" || ratio.low === null || ratio.high === null) return "";
  const [low, high] = [signed(ratio.low, strings), signed(ratio.high, strings)];
  return strings.t("points", { value: strings.t("interval", { low, high }) });
}

/** Three digits, or as many more as it takes to tell the number from 1. */
export function liftNumber(value: number): number {
  const digits = [3, 4, 5].find((count) => value === 1 || Number(value.toPrecision(count)) !== 1) ?? 5;
  return Number(value.toPrecision(digits));
}

/** "1.8 to 2.3 times"; empty where there is no interval. */
export function timesInterval(ratio: Ratio, strings: Strings): string {
  if (ratio.state === "unknown" || ratio.low === null || ratio.high === null) return "";
  const [low, high] = [ratio.low, ratio.high].map((bound) => strings.ratio(liftNumber(bound))) as [string, string];
  return strings.t("times", { value: strings.t("interval", { low, high }) });
}

/** The interval of a share: "31 % to 37 %"; empty where there is none. */
export function percentInterval(ratio: Ratio, strings: Strings): string {
  if (ratio.state === "unknown" || ratio.low === null || ratio.high === null) return "";
  return strings.t("interval", { low: strings.share(ratio.low), high: strings.share(ratio.high) });
}

/** A share, or in one or two words why there is none. */
export function shareOrState(ratio: Ratio, strings: Strings): string {
  if (ratio.state === "known") return strings.share(ratio.value);
  switch (ratio.reason) {
    case "suppressed":
      return strings.t("state.suppressed");
    case "not computed":
      return strings.t("state.notComputed");
    case "loading":
      return strings.t("state.loading");
    case "unavailable":
      return strings.t("state.unavailable");
    case "small":
    case "partial":
      return strings.t("noShare");
  }
}
