/** The state of the page: what is chosen, what is counted, and what went wrong. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { CountStore } from "../data/count-store";
import { DATA, loadFile } from "../data/load";
import { START, type Options, type State } from "../model/address";
import type { Figure, Figures } from "../model/grid";
import type { Bar, Manifest } from "../model/manifest";
import { protectedCount, type Protected } from "../model/protected";
import { EVERYTHING, filteredColumns, sameSelection, within, type Selection } from "../model/selection";
import type { SyntheticCounts } from "../worker/client";
import { readAddress, writeAddress } from "./address";
import { useRecords, type Records } from "./records";

/** How long a new selection waits for its counts before it is shown without them. */
const PATIENCE = 250;

/** What is on the screen: a state and the synthetic counts that belong to its selection. */
interface Shown {
  readonly state: State;
  readonly synthetic: SyntheticCounts | null;
  /** Whether the records were there to be asked. */
  readonly answered: boolean;
}

export interface Explorer {
  readonly state: State;
  readonly selection: Selection;
  readonly figures: Figures;
  /** Whether the first counts are here. */
  readonly ready: boolean;
  readonly protectedOf: (selection: Selection) => Protected;
  /** Synthetic count of the selection; null where its records are not loaded. */
  readonly total: number | null;
  /** Whether synthetic counts are still on their way. */
  readonly counting: boolean;
  /** What a bar of a chart counts under the selection. */
  readonly bar: (bar: Bar) => Figure;
  readonly records: Records;
  readonly store: CountStore;
  readonly dropped: readonly string[];
  /** Brings the page to another state; `inPlace` does not make a new step in the history. */
  readonly go: (change: Partial<State>, inPlace?: boolean) => void;
  readonly choose: (next: Selection, inPlace?: boolean) => void;
  readonly option: (options: Options, inPlace?: boolean) => void;
  /** The state last asked for, which may be a moment ahead of what is shown. */
  readonly wanted: () => State;
}

/** Runs once the browser has painted what was just rendered. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const sparing = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

const sameState = (one: State, other: State): boolean =>
  one.view === other.view &&
  sameSelection(one.selection, other.selection) &&
  sameSelection(one.other, other.other) &&
  JSON.stringify(one.options) === JSON.stringify(other.options);

type Source = Pick<Explorer, "records" | "protectedOf"> & { readonly manifest: Manifest };

/** What a state's charts read off the counts. */
function readings({ manifest, records, protectedOf }: Source, { state, synthetic, answered }: Shown) {
  const { selection, options } = state;
  const figures: Figures = options.figures === "protected" || options.figures === "synthetic" ? options.figures : "auto";
  const syntheticOf = (bar: Bar): number | null =>
    synthetic === null || !records.knows(selection, [bar])
      ? null
      : synthetic.counts[manifest.columns[bar.column]!.values[bar.value]!.id]!;
  const bar = (of: Bar): Figure => {
    const narrowed = within(selection, of);
    const asSynthetic = figures === "synthetic" || (figures === "auto" && narrowed.size > manifest.reportingLength);
    return asSynthetic ? { kind: "synthetic", count: syntheticOf(of) } : { kind: "protected", value: protectedOf(narrowed) };
  };
  const total = synthetic !== null && records.knows(selection, []) ? synthetic.total : null;
  const { stage } = records.status;
  const counting = stage === "loading" || stage === "waiting" || (stage === "ready" && !answered);
  return { figures, bar, total, counting };
}

/** The explorer as it would be at another state, for a view inside a story: what is chosen there leads to that view. */
export function useExplorerAt(explorer: Explorer, manifest: Manifest, state: State): Explorer {
  const { records, protectedOf } = explorer;
  const { stage } = records.status;
  const [counted, setCounted] = useState<Omit<Shown, "state">>({ synthetic: null, answered: false });
  useEffect(() => {
    void records.count(state.selection).then((synthetic) => setCounted({ synthetic, answered: stage === "ready" }));
  }, [state, stage]);
  const go = (change: Partial<State>): void => explorer.go({ ...state, ...change });
  return {
    ...explorer,
    state,
    selection: state.selection,
    ...readings({ manifest, records, protectedOf }, { state, ...counted }),
    go,
    choose: (next) => go({ selection: next }),
    option: (options) => go({ options: { ...state.options, ...options } }),
    wanted: () => state,
  };
}

/** Whether a chart of a state is told by synthetic records; elsewhere only the count of the selection waits for them. */
const needsRecords = ({ selection, options }: State, { reportingLength }: Manifest): boolean =>
  options.figures === "synthetic" || (options.figures !== "protected" && selection.size >= reportingLength);

export function useExplorer(manifest: Manifest): Explorer {
  const { columns } = manifest;
  const [shown, setShown] = useState<Shown>({ state: START, synthetic: null, answered: false });
  const [ready, setReady] = useState(false);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [, redraw] = useState(0);
  const records = useRecords(manifest);
  const store = useMemo(
    () => new CountStore(manifest, (file) => loadFile(DATA + file), () => redraw((n) => n + 1)),
    [],
  );
  const live = useRef({ wanted: START, turn: 0, start: 0 });
  const protectedOf = (selection: Selection): Protected => protectedCount(selection, manifest, store);

  /** Asks for the counts that the charts will show, so that a file that is not here yet is on its way. */
  const ahead = ({ selection, view }: State): void => {
    store.prefer(filteredColumns(selection));
    protectedOf(selection);
    if (view === "explore") for (const { bars } of manifest.charts) protectedOf(within(selection, bars[0]!));
  };

  const show = async (next: State): Promise<void> => {
    const turn = ++live.current.turn;
    live.current.wanted = next;
    document.documentElement.dataset["changing"] = "true";
    ahead(next);
    let shown: Shown = { state: next, synthetic: null, answered: false };
    const counted = records.count(next.selection).then((synthetic) => {
      shown = { state: next, synthetic, answered: records.answers() };
    });
    await Promise.all([
      needsRecords(next, manifest) ? counted : undefined,
      store.busy ? Promise.race([store.settled(), pause(PATIENCE)]) : undefined,
    ]);
    // A quicker reader has gone on meanwhile: only the last answer is shown.
    if (turn !== live.current.turn) return;
    const first = shown;
    setShown(first);
    await counted;
    if (turn === live.current.turn && shown !== first) setShown(shown);
  };

  const go = (change: Partial<State>, inPlace = false): void => {
    const next = { ...live.current.wanted, ...change };
    if (sameState(next, live.current.wanted)) return;
    live.current.start = performance.now();
    writeAddress(next, columns, inPlace);
    setDropped((before) => (before.length === 0 ? before : []));
    void show(next);
  };

  useEffect(() => {
    const follow = (): void => {
      const { state, dropped: unknown } = readAddress(columns);
      setDropped(unknown);
      if (sameState(state, live.current.wanted)) return;
      live.current.start = performance.now();
      void show(state);
    };
    const begin = async (): Promise<void> => {
      // Lengths without filters first: they are small, and every first view needs them.
      protectedOf(within(EVERYTHING, manifest.charts[0]!.bars[0]!));
      const { state, dropped: unknown } = readAddress(columns);
      setDropped(unknown);
      ahead(state);
      await store.settled();
      await show(state);
      setReady(true);
    };
    addEventListener("popstate", follow);
    void begin();
    return () => removeEventListener("popstate", follow);
  }, []);

  useLayoutEffect(() => {
    if (!ready) return;
    const { start } = live.current;
    afterPaint(() => {
      const page = document.documentElement.dataset;
      page["ready"] = "true";
      // What is painted may have been overtaken by what a quicker reader chose meanwhile.
      if (shown.state !== live.current.wanted) return;
      delete page["changing"];
      if (start === 0) return;
      page["lastChangeMs"] = (performance.now() - start).toFixed(1);
      live.current.start = 0;
    });
  }, [ready, shown]);

  // The first charts stand: now the records may come, unless the reader's line is to be spared.
  useEffect(() => {
    if (ready && !sparing()) void records.want();
  }, [ready]);
  useEffect(() => {
    document.documentElement.dataset["records"] = records.status.stage;
    if (records.status.stage === "ready") void show(live.current.wanted);
  }, [records.status.stage]);

  const { state } = shown;
  return {
    state,
    selection: state.selection,
    ...readings({ manifest, records, protectedOf }, shown),
    ready,
    protectedOf,
    records,
    store,
    dropped,
    go,
    choose: (next, inPlace) => go({ selection: next }, inPlace),
    option: (changes, inPlace) => {
      const merged = { ...live.current.wanted.options, ...changes };
      go({ options: Object.fromEntries(Object.entries(merged).filter(([, value]) => value)) }, inPlace);
    },
    wanted: () => live.current.wanted,
  };
}
