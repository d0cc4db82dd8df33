/** The state of the page: what is chosen, what is counted, and what went wrong. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { CountStore } from "../data/count-store";
import { loadBytes } from "../data/load";
import type { Counter, Counters } from "../model/bars";
import type { Manifest } from "../model/manifest";
import { protectedCount, type Protected } from "../model/protected";
import { barSelection, EVERYTHING, filteredColumns, sameSelection, type Selection } from "../model/selection";
import { RecordsClient, type SyntheticCounts } from "../worker/client";
import { readAddress, writeAddress } from "./address";

/** Where the release's explorer data lie, beside the page. */
export const DATA = "data/explorer/";

const fileUrl = (file: string): string => new URL(DATA + file, document.baseURI).href;

/** What is on the screen: a selection and the counts that belong to it. */
interface Shown {
  readonly selection: Selection;
  readonly synthetic: SyntheticCounts | null;
}

export interface Explorer {
  readonly selection: Selection;
  /** Synthetic count of the selection; null where its records could not be loaded. */
  readonly total: number | null;
  readonly counters: Counters;
  readonly protectedOf: (selection: Selection) => Protected;
  readonly ready: boolean;
  readonly recordsFailed: boolean;
  readonly failedColumns: ReadonlySet<number>;
  readonly failedCounts: readonly string[];
  readonly dropped: readonly string[];
  readonly client: RecordsClient | null;
  readonly store: CountStore;
  /** Brings the page to another selection; `inPlace` does not make a new step in the history. */
  readonly go: (next: Selection, inPlace?: boolean) => void;
  /** The selection last asked for, which may be a moment ahead of what is shown. */
  readonly wanted: () => Selection;
}

/** Runs once the browser has painted what was just rendered. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

function startWorker(): RecordsClient | null {
  try {
    return new RecordsClient();
  } catch {
    return null;
  }
}

export function useExplorer(manifest: Manifest): Explorer {
  const { columns } = manifest;
  const [shown, setShown] = useState<Shown>({ selection: EVERYTHING, synthetic: null });
  const [baseline, setBaseline] = useState<SyntheticCounts | null>(null);
  const [failedColumns, setFailedColumns] = useState<ReadonlySet<number>>(new Set());
  const [ready, setReady] = useState(false);
  const [recordsFailed, setRecordsFailed] = useState(false);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [, redraw] = useState(0);
  const client = useMemo(startWorker, []);
  const store = useMemo(
    () => new CountStore(manifest, (file) => loadBytes(fileUrl(file)), () => redraw((n) => n + 1)),
    [manifest],
  );
  const offsets = useMemo(() => {
    let next = 0;
    return columns.map(({ values }) => (next += values.length) - values.length);
  }, [columns]);
  const live = useRef({ wanted: EVERYTHING as Selection, turn: 0, start: 0, counting: false });

  const show = async (next: Selection): Promise<void> => {
    const turn = ++live.current.turn;
    live.current.wanted = next;
    let synthetic: SyntheticCounts | null = null;
    if (live.current.counting && client !== null) synthetic = await client.count(next).catch(() => null);
    // A quicker reader has gone on meanwhile: only the last answer is shown.
    if (turn === live.current.turn) setShown({ selection: next, synthetic });
  };

  const go = (next: Selection, inPlace = false): void => {
    if (sameSelection(next, live.current.wanted)) return;
    live.current.start = performance.now();
    writeAddress(next, columns, inPlace);
    setDropped([]);
    void show(next);
  };

  useEffect(() => {
    const follow = (): void => {
      const { selection, dropped: unknown } = readAddress(columns);
      setDropped(unknown);
      if (!sameSelection(selection, live.current.wanted)) {
        live.current.start = performance.now();
        void show(selection);
      }
    };
    const load = async (): Promise<void> => {
      const sources = columns.map(({ file, bytes, values }) => ({ url: fileUrl(file), bytes, size: values.length }));
      for (let length = 1; length <= Math.min(2, manifest.reportingLength); length++) store.shard(length, 0);
      const failed = client === null ? null : await client.load(sources, manifest.records).catch(() => null);
      await store.settled();
      if (failed === null || client === null || failed.size === columns.length) setRecordsFailed(true);
      else {
        live.current.counting = true;
        setFailedColumns(failed);
        setBaseline(await client.count(EVERYTHING));
      }
      const { selection, dropped: unknown } = readAddress(columns);
      setDropped(unknown);
      await show(selection);
      setReady(true);
    };
    addEventListener("popstate", follow);
    void load();
    return () => removeEventListener("popstate", follow);
  }, []);

  useLayoutEffect(() => {
    if (!ready) return;
    const { start, turn } = live.current;
    afterPaint(() => {
      const page = document.documentElement.dataset;
      page["ready"] = "true";
      if (start > 0 && turn === live.current.turn) page["lastChangeMs"] = (performance.now() - start).toFixed(1);
    });
  }, [ready, shown]);

  // Without the records of a filtered column no synthetic count is true to the selection.
  const counted = filteredColumns(shown.selection).some((column) => failedColumns.has(column)) ? null : shown.synthetic;
  const counter =
    (source: SyntheticCounts | null): Counter =>
    (column, value) =>
      source === null || failedColumns.has(column) ? null : source.counts[offsets[column]! + value]!;

  const protectedOf = (selection: Selection): Protected => protectedCount(selection, manifest, store);
  const instead: Counter = (column, value) => {
    const found = protectedOf(barSelection(shown.selection, column, value));
    return found.state === "reported" ? found.count : null;
  };

  return {
    selection: shown.selection,
    total: counted?.total ?? null,
    counters: { now: counter(counted), unfiltered: counter(baseline), instead },
    protectedOf,
    ready,
    recordsFailed,
    failedColumns,
    failedCounts: store.failed,
    dropped,
    client,
    store,
    go,
    wanted: () => live.current.wanted,
  };
}
