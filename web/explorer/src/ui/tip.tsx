/** The note that opens beside a bar under the pointer or the focus. */

import { useRef, useState } from "preact/hooks";
import { BarProtected, COMPARISON } from "#comparison";
import type { BarRow } from "../model/bars";
import { usePage } from "./context";
import { useBars } from "./use-bar";

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

export function Tip({ row, id }: { readonly row: BarRow; readonly id: string }) {
  const { strings, counting } = usePage();
  const { protectedOf, figures } = useBars();
  return (
    <div class="tip" role="tooltip" id={id}>
      <span class="tip-title">{row.label}</span>
      {row.count !== null && (
        <span class="tip-row">
          <span>{strings.syntheticRecords}</span>
          <strong>{figures(row).text}</strong>
        </span>
      )}
      {(COMPARISON || row.count === null) && (
        <BarProtected words={strings.protectedWords(protectedOf(row), counting)} strings={strings} />
      )}
    </div>
  );
}
