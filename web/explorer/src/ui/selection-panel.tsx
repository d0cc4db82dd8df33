/** The selection in words and chips, its two counts, and what can be done with it. */

import { useRef, useState } from "preact/hooks";
import { announceSynthetic, COMPARISON, SyntheticFigure, WhichToQuote } from "#comparison";
import { barRows } from "../model/bars";
import { countsCsv, csvColumns, fileName } from "../model/download";
import { barSelection, choose, chosenValues, EVERYTHING, type Selection } from "../model/selection";
import { phrases, selectionWords, type Item } from "../model/words";
import { canUndo } from "./address";
import { usePage } from "./context";

function Words() {
  const { explorer, manifest, strings } = usePage();
  const parts = phrases(explorer.selection, manifest, strings);
  return (
    <p class="words" data-testid="selection-words">
      {parts.length === 0 ? strings.everything : strings.sentenceStart}
      {parts.map((part, i) => (
        <span key={part.subject}>
          {i > 0 && strings.separator}
          {strings.phrase(part).map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text))}
        </span>
      ))}
    </p>
  );
}

/** One filter can be taken away by its chip: a value of an attribute, a whole range of years, a flag. */
function Chips() {
  const { explorer, manifest, strings } = usePage();
  const chips = phrases(explorer.selection, manifest, strings).flatMap(({ subject, items }) =>
    items.map((item) => ({ ...item, text: `${subject}: ${item.text}` })),
  );
  if (chips.length === 0) return null;
  const without = ({ column, values }: Item): Selection => {
    const selection = explorer.wanted();
    return choose(selection, column, chosenValues(selection, column).filter((value) => !values.includes(value)));
  };
  return (
    <ul class="chips" aria-label={strings.filters}>
      {chips.map((chip) => (
        <li key={`${chip.column}-${chip.values[0]}`}>
          <button
            type="button"
            class="chip"
            aria-label={strings.removeFilter(chip.text)}
            onClick={() => explorer.go(without(chip))}
          >
            <span>{chip.text}</span>
            <span class="chip-cross" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ProtectedFigure() {
  const { explorer, strings, counting } = usePage();
  const value = explorer.protectedOf(explorer.selection);
  const { prefix, figure, detail } = strings.protectedWords(value, counting);
  return (
    <div class="figure figure-protected">
      <h3 class="figure-name">{strings.protectedCount}</h3>
      <p class="figure-hint">{strings.protectedHint}</p>
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

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function Downloads() {
  const { explorer, manifest, strings } = usePage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const complete = !explorer.recordsFailed && explorer.failedColumns.size === 0;

  const records = async (): Promise<void> => {
    if (explorer.client === null || !complete) return setFailed(true);
    setBusy(true);
    try {
      save(await explorer.client.csv(explorer.selection, csvColumns(manifest.columns)), fileName(manifest, "records"));
      setFailed(false);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const counts = async (): Promise<void> => {
    const { selection, counters, protectedOf, total, store } = explorer;
    const charts = () =>
      manifest.charts.map((chart) => ({
        chart,
        rows: barRows(chart, manifest, selection, counters).map((row) => ({
          ...row,
          protected: protectedOf(barSelection(selection, row.column, row.value)),
        })),
      }));
    // The first look asks for the files that are not loaded yet; the second finds them.
    charts();
    await store.settled();
    const whole = { protected: protectedOf(selection), synthetic: total };
    const text = countsCsv(selectionWords(selection, manifest, strings), whole, charts(), manifest, COMPARISON);
    save(new Blob([text], { type: "text/csv;charset=utf-8" }), fileName(manifest, "counts"));
  };

  return (
    <div class="downloads">
      <button type="button" class="button" data-testid="download-selection" disabled={busy} onClick={() => void records()}>
        {busy ? strings.preparing : strings.downloadSelection}
      </button>
      <button type="button" class="button" data-testid="download-counts" onClick={() => void counts()}>
        {strings.downloadCounts}
      </button>
      {failed && (
        <p class="hint" role="alert">
          {strings.downloadFailed}
        </p>
      )}
    </div>
  );
}

/** Says the counts aloud when they have changed, but not while the page is still loading. */
function Announcement() {
  const { explorer, strings, counting } = usePage();
  const value = explorer.protectedOf(explorer.selection);
  const last = useRef("");
  if (value.state !== "loading" && explorer.ready)
    last.current = `${strings.announceProtected(strings.protectedWords(value, counting))} ${announceSynthetic(explorer.total, strings)}`;
  return (
    <p class="hidden" aria-live="polite" aria-atomic="true" data-testid="announcement">
      {last.current}
    </p>
  );
}

export function SelectionPanel() {
  const { explorer, manifest, strings } = usePage();
  return (
    <section class="panel" aria-labelledby="selection-title">
      <div class="panel-words">
        <h2 id="selection-title" class="kicker">
          {strings.selection}
        </h2>
        <Words />
        <Chips />
        <div class="actions">
          <button
            type="button"
            class="link"
            data-testid="reset"
            disabled={explorer.selection.size === 0}
            onClick={() => explorer.go(EVERYTHING)}
          >
            {strings.reset}
          </button>
          <button type="button" class="link" data-testid="undo" disabled={!canUndo()} onClick={() => history.back()}>
            {strings.undo}
          </button>
        </div>
      </div>
      <div class={COMPARISON ? "figures" : "figures figures-single"}>
        <ProtectedFigure />
        <SyntheticFigure total={explorer.total} records={manifest.records} ready={explorer.ready} strings={strings} />
      </div>
      <Announcement />
      <div class="panel-more">
        <WhichToQuote strings={strings} />
        <details class="cite">
          <summary>{strings.download}</summary>
          <Downloads />
        </details>
      </div>
    </section>
  );
}
