/** The note that opens beside a bar under the pointer or the focus. */

import { useRef, useState } from "preact/hooks";
import { BarBoth } from "#comparison";
import type { BarRow } from "../model/bars";
import { countOf } from "../model/grid";
import { choose } from "../model/selection";
import { syntheticShare, shareOf, type Ratio } from "../model/share";
import { protectedWords, shareWords } from "../strings/figures";
import { usePage } from "./context";
import { useFigureWords } from "./figure";

const DELAY = 200;

export const rowKey = (row: BarRow): string => `${row.column}-${row.value}`;

/** Which bar has its note open, and the handlers that open and close it. */
export function useTip() {
  const [open, setOpen] = useState<string | null>(null);
  const timer = useRef(0);
  const show = (key: string, delay: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(key), delay);
  };
  const hide = (): void => {
    clearTimeout(timer.current);
    setOpen(null);
  };
  const handlers = (key: string) => ({
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType !== "touch") show(key, DELAY);
    },
    onPointerLeave: hide,
    onFocus: (event: FocusEvent) => {
      if ((event.target as Element).matches(":focus-visible")) show(key, 0);
    },
    onBlur: hide,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    },
  });
  return { open, handlers };
}

/** Which share of the selection without the bar's own filter a bar has. */
export function useShare(): (row: BarRow) => Ratio {
  const { explorer, manifest } = usePage();
  return ({ figure, column }) => {
    if (figure.kind === "protected") return shareOf(figure.value, explorer.protectedOf(choose(explorer.selection, column, [])));
    // Every record has one value of the column, so its bars add up to the whole.
    const counts = manifest.columns[column]!.values.map((_, value) => countOf(explorer.bar({ column, value })));
    return syntheticShare(figure.count, counts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0));
  };
}

export function Tip({ row, id }: { readonly row: BarRow; readonly id: string }) {
  const { strings, manifest } = usePage();
  const { t } = strings;
  const words = useFigureWords();
  const share = useShare()(row);
  const { figure } = row;
  const detail = figure.kind === "protected" ? protectedWords(figure.value, manifest, strings).detail : t("kindSynthetic");
  return (
    <div class="tip" role="tooltip" id={id}>
      <span class="tip-title">{row.label}</span>
      <span class="tip-row">
        <span>{t(figure.kind === "protected" ? "protectedCount" : "syntheticCount")}</span>
        <strong>{words(figure).figure}</strong>
      </span>
      {share.state === "known" && (
        <span class="tip-row">
          <span>{t("share")}</span>
          <span>{shareWords(share, strings)}</span>
        </span>
      )}
      <span class="tip-detail">{detail}</span>
      <BarBoth row={row} />
    </div>
  );
}
