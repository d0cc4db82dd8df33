/** A search among all attributes and values: chooses or excludes one without scrolling to its chart. */

import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { search, searchable, type Found } from "../model/search";
import { exclude, isChosen, toggle, type Selection } from "../model/selection";
import { usePage } from "./context";

/** How many answers are shown. */
const MOST = 30;

/** A selection that the reader can change: the page's own, or another beside it. */
export interface Edited {
  /** What stands at the end of test ids. */
  readonly name?: string;
  readonly selection: Selection;
  /** The selection last asked for, which may be a moment ahead of what is shown. */
  readonly wanted: () => Selection;
  readonly choose: (next: Selection) => void;
}

/** The page's own selection. */
export function useOwnSelection(): Edited {
  const { explorer } = usePage();
  return { selection: explorer.selection, wanted: () => explorer.wanted().selection, choose: explorer.choose };
}

/** @param label What the button is called; "Add a filter" where nothing is said. */
export function FilterSearch({ edited, label }: { readonly edited: Edited; readonly label?: string }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const entries = useMemo(() => searchable(manifest), [manifest]);
  const found = search(entries, wanted);
  const suffix = edited.name === undefined ? "" : `-${edited.name}`;
  useLayoutEffect(() => {
    if (open) input.current?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = ({ column, value }: Found): void => edited.choose(toggle(edited.wanted(), column, value));
  const leaveOut = ({ column, value }: Found): void =>
    edited.choose(exclude(edited.wanted(), manifest.columns, column, value));

  return (
    <div
      class="finder"
      onKeyDown={(event) => {
        if (event.key === "Escape" && open) close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={`${id}-panel`}
        data-testid={`add-filter${suffix}`}
        onClick={() => setOpen(!open)}
      >
        {label ?? t("addFilter")}
      </button>
      {open && (
        <div class="finder-panel" id={`${id}-panel`}>
          <label class="hidden" for={`${id}-input`}>
            {t("addFilterHint")}
          </label>
          <input
            ref={input}
            id={`${id}-input`}
            type="search"
            value={wanted}
            placeholder={t("addFilterHint")}
            data-testid={`filter-search${suffix}`}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <p class="search-count" role="status">
            {wanted.trim() === "" ? "" : found.length === 0 ? t("filterNone") : t("filterResults", { n: found.length })}
          </p>
          <ul class="finder-list">
            {found.slice(0, MOST).map((entry) => {
              const name = t("filterIs", { subject: entry.chart, items: entry.label });
              return (
                <li key={`${entry.column}-${entry.value}`}>
                  <button
                    type="button"
                    class="finder-pick"
                    aria-pressed={isChosen(edited.selection, entry.column, entry.value)}
                    onClick={() => pick(entry)}
                  >
                    <span>{entry.label}</span> <span class="quiet">{entry.chart}</span>
                  </button>
                  <button type="button" class="link" aria-label={t("excludeValue", { value: name })} onClick={() => leaveOut(entry)}>
                    {t("exclude")}
                  </button>
                </li>
              );
            })}
          </ul>
          {found.length > MOST && <p class="quiet">{t("filterMore")}</p>}
        </div>
      )}
    </div>
  );
}
