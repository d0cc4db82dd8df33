/** The numbers of a table in words: what stands in a cell, and what stands beneath it. */

import { boundsOf, countOf, type Figure } from "../../model/grid";
import type { Bar } from "../../model/manifest";
import type { Reason } from "../../model/share";
import { barLabel } from "../../model/words";
import type { Strings } from "../../strings/strings";
import { usePage } from "../../ui/context";
import { useFigureWords } from "../../ui/figure";
import type { Entry } from "./model";

export interface EntryWords {
  readonly main: string;
  /** The interval; empty where there is none. */
  readonly below: string;
  /** How it was made up, where it is not one published count. */
  readonly how: string;
  /** Whether `main` is a number. */
  readonly known: boolean;
}

/** What a bar is called. */
export function useBarLabel(): (bar: Bar) => string {
  const { manifest } = usePage();
  return ({ column, value }) => barLabel(manifest.columns[column]!, value);
}

/** All that an entry says, in one line. */
export const inOneLine = ({ main, below, how }: EntryWords): string => [main, below && `(${[below, how].filter(Boolean).join(", ")})`].filter(Boolean).join(" ");

function howOf(figure: Figure, t: Strings["t"]): string {
  if (figure.kind === "synthetic" || figure.value.state !== "reported") return "";
  const { how, missing } = figure.value;
  if (missing > 0) return t("table.inPart");
  return how === "one" ? "" : t(how === "sum" ? "table.summed" : "table.byDifference");
}

export function useEntryWords(): (entry: Entry) => EntryWords {
  const { strings } = usePage();
  const { t } = strings;
  const figureWords = useFigureWords();
  const state = (main: string): EntryWords => ({ main, below: "", how: "", known: false });
  const why: Readonly<Record<Reason, string>> = {
    small: t("table.tooFew"),
    partial: t("table.partial"),
    suppressed: t("state.suppressed"),
    "not computed": t("state.notComputed"),
    loading: t("state.loading"),
    unavailable: t("notAvailable"),
  };
  return ({ figure, ratio }) => {
    const { figure: main } = figureWords(figure);
    if (countOf(figure) === null) return state(main);
    if (ratio === null) {
      const bounds = boundsOf(figure);
      const below = bounds === null ? "" : t("interval", { low: bounds[0], high: bounds[1] });
      return { main, below, how: howOf(figure, t), known: true };
    }
    if (ratio.state === "unknown") return state(why[ratio.reason]);
    const bounds =
      ratio.low === null || ratio.high === null
        ? ""
        : t("interval", { low: strings.share(ratio.low), high: strings.share(ratio.high) });
    return { main: strings.share(ratio.value), below: bounds, how: "", known: true };
  };
}
