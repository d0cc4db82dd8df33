/** Protected counts, shares and kinds in words. */

import type { Manifest } from "../model/manifest";
import type { Protected, Reported } from "../model/protected";
import { SMALLEST_WHOLE, type Ratio } from "../model/share";
import type { Key, Strings } from "./strings";

/** A protected count in words: the figure, what stands before it, and what must be known of it. */
export interface ProtectedWords {
  readonly prefix: string;
  readonly figure: string;
  readonly detail: string;
}

type Level = Pick<Manifest, "interval" | "reportingLength">;

/** A protected count in full. */
export function protectedWords(value: Protected, { interval, reportingLength }: Level, strings: Strings): ProtectedWords {
  const { t } = strings;
  const plain = (figure: Key, detail: string): ProtectedWords => ({ prefix: "", figure: t(figure), detail });
  switch (value.state) {
    case "loading":
      return plain("state.loading", t("state.loading.detail"));
    case "unavailable":
      return plain("state.unavailable", t("state.unavailable.detail"));
    case "suppressed":
      return plain("state.suppressed", t("state.suppressed.detail"));
    case "not computed":
      return plain("state.notComputed", t(`state.notComputed.${value.reason}`, { length: reportingLength }));
    case "reported":
      return {
        prefix: value.missing > 0 ? t("atLeast") : "",
        figure: strings.number(value.count),
        detail: reportedDetail(value, strings.percent(interval), strings),
      };
  }
}

function reportedDetail({ low, high, how, parts, missing }: Reported, level: string, { t }: Strings): string {
  if (low === null || high === null) return t("state.total");
  if (missing > 0) return t("state.partial", { n: missing, low, high });
  if (how === "one") return t("state.reported", { level, low, high });
  if (how === "sum") return t("state.sum", { parts, level, low, high });
  return t("state.difference", { n: parts - 1, level, low, high });
}

/** The figure alone, as it stands in a cell: "1,204", "at least 30", "suppressed". */
export function protectedFigure(value: Protected, level: Level, strings: Strings): string {
  const { prefix, figure } = protectedWords(value, level, strings);
  return `${prefix} ${figure}`.trim();
}

/** The interval or the state in few words. */
export function brief(value: Protected, strings: Strings): string {
  const { t } = strings;
  switch (value.state) {
    case "loading":
      return t("state.loading");
    case "unavailable":
      return t("state.unavailable");
    case "suppressed":
      return t("state.suppressed");
    case "not computed":
      return t("state.notComputed");
    case "reported": {
      const { low, high, how, missing } = value;
      if (low === null || high === null) return t("brief.total");
      if (missing > 0) return t("brief.partial", { low, high });
      return t(how === "one" ? "interval" : how === "sum" ? "brief.sum" : "brief.difference", { low, high });
    }
  }
}

/** Why there is no share, lift or difference. */
export function whyNoShare(ratio: Ratio, { t }: Strings): string {
  if (ratio.state === "known") return "";
  switch (ratio.reason) {
    case "small":
      return t("noShare.small", { smallest: SMALLEST_WHOLE });
    case "partial":
      return t("noShare.partial");
    case "suppressed":
      return t("noShare.suppressed");
    case "not computed":
      return t("noShare.notComputed");
    case "loading":
      return t("state.loading");
    case "unavailable":
      return t("noShare.unavailable");
  }
}

/** A share with its interval: "34 % (31 % to 37 %)". */
export function shareWords(ratio: Ratio, strings: Strings): string {
  if (ratio.state === "unknown") return strings.t("noShare");
  if (ratio.low === null || ratio.high === null) return strings.share(ratio.value);
  return `${strings.share(ratio.value)} (${strings.t("interval", { low: strings.share(ratio.low), high: strings.share(ratio.high) })})`;
}
