/** The selection in words and chips at the top of every view, with its counts. */

import { useEffect, useRef, useState } from "preact/hooks";
import { announceSynthetic, COMPARISON, SyntheticFigure, WhichToQuote } from "#comparison";
import { choose, chosenValues, EVERYTHING, excludedValues, invert, type Selection } from "../model/selection";
import { phrases, selectionWords, sentence, type Item, type Phrase } from "../model/words";
import { protectedFigure, protectedWords, brief } from "../strings/figures";
import { canRedo, canUndo } from "./address";
import { usePage } from "./context";
import { FilterSearch, useOwnSelection, type Edited } from "./filter-search";
import { TakeAway } from "./take-away";

/** A selection as a sentence. */
export function Sentence({ selection }: { readonly selection: Selection }) {
  const { manifest, strings } = usePage();
  return (
    <>
      {sentence(selection, manifest, strings).map(({ text, strong }, i) => (strong ? <strong key={i}>{text}</strong> : text))}
    </>
  );
}

const isExcluding = ({ verb }: Phrase): boolean => verb === "is not" || verb === "does not include";

/** One filter can be turned about or taken away by its chip: a value of an attribute, a whole range of years, a flag. */
export function Chips({ edited, label }: { readonly edited: Edited; readonly label?: string }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { columns } = manifest;
  const chips = phrases(edited.selection, manifest, strings).flatMap((phrase) =>
    phrase.items.map((item) => ({
      ...item,
      excluding: isExcluding(phrase),
      text: t(isExcluding(phrase) ? "filterIsNot" : "filterIs", { subject: phrase.subject, items: item.text }),
    })),
  );
  if (chips.length === 0) return null;
  const without = ({ column, values }: Item, excluding: boolean): Selection => {
    const selection = edited.wanted();
    if (!excluding) return choose(selection, column, chosenValues(selection, column).filter((value) => !values.includes(value)));
    const left = excludedValues(selection, columns, column).filter((value) => !values.includes(value));
    const chosen = left.length === 0 ? [] : [...columns[column]!.values.keys()].filter((value) => !left.includes(value));
    return choose(selection, column, chosen);
  };
  return (
    <ul class="chips" aria-label={label ?? t("filters")}>
      {chips.map((chip) => (
        <li key={`${chip.column}-${chip.values[0]}`} class={chip.excluding ? "chip chip-not" : "chip"}>
          <button
            type="button"
            class="chip-text"
            aria-pressed={chip.excluding}
            aria-label={t("excludeValue", { value: chip.text })}
            title={t("excludeValue", { value: chip.text })}
            onClick={() => edited.choose(invert(edited.wanted(), columns, chip.column))}
          >
            {chip.text}
          </button>
          <button
            type="button"
            class="chip-cross"
            aria-label={t("removeFilter", { what: chip.text })}
            onClick={() => edited.choose(without(chip, chip.excluding))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ProtectedFigure() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const value = explorer.protectedOf(explorer.selection);
  const { prefix, figure, detail } = protectedWords(value, manifest, strings);
  return (
    <div class="figure figure-protected">
      <h3 class="figure-name">{t("protectedCount")}</h3>
      <p class="figure-hint">{t("protectedHint")}</p>
      <p class={value.state === "reported" ? "figure-value" : "figure-value figure-word"}>
        {prefix && <span class="figure-prefix">{prefix} </span>}
        <span data-testid="protected-count">{figure}</span>
      </p>
      <p class="figure-detail" data-testid="protected-state" data-state={value.state}>
        {detail}
      </p>
    </div>
  );
}

/** Says the counts aloud when they have changed, but not while the page is still loading. */
function Announcement() {
  const { explorer, manifest, strings } = usePage();
  const value = explorer.protectedOf(explorer.selection);
  const last = useRef("");
  const isCounting = explorer.counting && explorer.records.status.stage === "ready";
  if (value.state !== "loading" && explorer.ready && !isCounting) {
    const words = `${protectedFigure(value, manifest, strings)} (${brief(value, strings)})`;
    last.current = `${strings.t("announceProtected", { words })} ${announceSynthetic(explorer.total, strings)}`;
  }
  return (
    <p class="hidden" aria-live="polite" aria-atomic="true" data-testid="announcement">
      {last.current}
    </p>
  );
}

/** One line that stays in sight when the statement has been scrolled away. */
function Reminder() {
  const { explorer, manifest, strings } = usePage();
  const mark = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => setAway(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0));
    watcher.observe(mark.current!);
    return () => watcher.disconnect();
  }, []);
  const value = explorer.protectedOf(explorer.selection);
  return (
    <>
      <div ref={mark} />
      {away && (
        <div class="reminder" aria-hidden="true">
          <p>
            <span class="reminder-words">{selectionWords(explorer.selection, manifest, strings)}</span>
            <strong>{protectedFigure(value, manifest, strings)}</strong>
          </p>
        </div>
      )}
    </>
  );
}

export function Statement() {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const own = useOwnSelection();
  return (
    <section class="statement" aria-labelledby="selection-title">
      <div class="statement-words">
        <h2 id="selection-title" class="kicker">
          {t("selection")}
        </h2>
        <p class="words" data-testid="selection-words">
          <Sentence selection={explorer.selection} />
        </p>
        <Chips edited={own} />
        <div class="actions">
          <FilterSearch edited={own} />
          <TakeAway />
          <button
            type="button"
            class="link"
            data-testid="reset"
            disabled={explorer.selection.size === 0}
            onClick={() => explorer.choose(EVERYTHING)}
          >
            {t("reset")}
          </button>
          <button type="button" class="link" data-testid="undo" disabled={!canUndo()} onClick={() => history.back()}>
            {t("undo")}
          </button>
          <button type="button" class="link" data-testid="redo" disabled={!canRedo()} onClick={() => history.forward()}>
            {t("redo")}
          </button>
        </div>
      </div>
      <div class={COMPARISON ? "figures" : "figures figures-single"}>
        <ProtectedFigure />
        <SyntheticFigure />
        <WhichToQuote />
      </div>
      <Announcement />
      <Reminder />
    </section>
  );
}
