/** A button that opens a small panel. Escape closes it and gives the focus back; so does leaving it. */

import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

/** How far a panel stays from the edge of the window, and from its button. */
const EDGE = 8;
const GAP = 4;

/**
 * Puts a panel beneath its button, above everything else, so that nothing around the button can cover it or cut it off.
 * A browser that cannot do this shows it where it stands, in the flow of the page.
 */
function place(panel: HTMLElement, button: HTMLElement): void {
  if (!("showPopover" in panel)) return;
  if (!panel.matches(":popover-open")) panel.showPopover();
  const { left, right, bottom } = button.getBoundingClientRect();
  const wide = panel.offsetWidth;
  const edge = document.documentElement.clientWidth;
  // Into the page: a button near the right edge has its panel end with it.
  const wanted = left + right > edge ? right - wide : left;
  panel.style.left = `${Math.max(EDGE, Math.min(wanted, edge - wide - EDGE)) + scrollX}px`;
  panel.style.top = `${bottom + GAP + scrollY}px`;
}

export function Disclosure(props: {
  readonly label: string;
  /** The name of button and panel, where the label does not say what it belongs to. It begins with the label. */
  readonly name?: string;
  readonly class?: string;
  readonly testid?: string;
  readonly children: () => ComponentChildren;
}) {
  const { label, name = label, class: button = "link", testid, children } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (open && panel.current !== null) place(panel.current, root.current!.querySelector("button")!);
  });
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event): void => {
      if (!root.current!.contains(target as Node)) setOpen(false);
    };
    // On the page, not on the panel: the focus may be nowhere, on a button that was disabled meanwhile.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpen(false);
      root.current!.querySelector("button")!.focus();
    };
    addEventListener("keydown", escape);
    addEventListener("pointerdown", outside);
    addEventListener("focusin", outside);
    return () => {
      removeEventListener("keydown", escape);
      removeEventListener("pointerdown", outside);
      removeEventListener("focusin", outside);
    };
  }, [open]);

  return (
    <span ref={root} class="disclosure">
      <button
        type="button"
        class={button}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-testid={testid}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div ref={panel} class="disclosed" popover="manual" id={id} role="group" aria-label={name}>
          {children()}
        </div>
      )}
    </span>
  );
}
