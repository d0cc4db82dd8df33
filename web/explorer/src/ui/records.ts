/** The synthetic records: loaded after the first charts stand, and asked for counts. */

import { useMemo, useRef, useState } from "preact/hooks";
import type { Bar, Manifest } from "../model/manifest";
import { filteredColumns, type Selection } from "../model/selection";
import { RecordsClient, type SyntheticCounts } from "../worker/client";

/** Milliseconds between two words of progress. */
const PROGRESS = 1_000;

export type RecordsStage =
  | { readonly stage: "waiting" }
  | { readonly stage: "loading"; readonly share: number }
  | { readonly stage: "ready" }
  | { readonly stage: "failed" };

export interface Records {
  readonly status: RecordsStage;
  readonly failedColumns: ReadonlySet<number>;
  readonly client: RecordsClient | null;
  /** Loads the records, once; resolves when they are there or cannot be had. */
  readonly want: () => Promise<void>;
  /** Whether the records are there to be asked, as of now. */
  readonly answers: () => boolean;
  /** Counts of a selection; null while there are none to be had. */
  readonly count: (selection: Selection) => Promise<SyntheticCounts | null>;
  /** Whether every column that a count needs is there. */
  readonly knows: (selection: Selection, bars: readonly Bar[]) => boolean;
}

function start(progress: (done: number) => void): RecordsClient | null {
  try {
    return new RecordsClient(progress);
  } catch {
    return null;
  }
}

export function useRecords(manifest: Manifest): Records {
  const { columns, records } = manifest;
  const [status, setStatus] = useState<RecordsStage>({ stage: "waiting" });
  const [failedColumns, setFailedColumns] = useState<ReadonlySet<number>>(new Set());
  const told = useRef(0);
  const progress = (done: number): void => {
    // Every word of progress draws the page anew.
    if (performance.now() - told.current < PROGRESS || done === columns.length) return;
    told.current = performance.now();
    setStatus({ stage: "loading", share: done / columns.length });
  };
  const client = useMemo(() => start(progress), []);
  const live = useRef<{ loading: Promise<void> | null; counting: boolean }>({ loading: null, counting: false });

  const load = async (): Promise<void> => {
    setStatus({ stage: "loading", share: 0 });
    const failed = client === null ? null : await client.load(columns, records).catch(() => null);
    if (failed === null || failed.size === columns.length) return setStatus({ stage: "failed" });
    live.current.counting = true;
    setFailedColumns(failed);
    setStatus({ stage: "ready" });
  };

  return {
    status,
    failedColumns,
    client,
    want: () => (live.current.loading ??= load()),
    answers: () => live.current.counting,
    count: async (selection) => {
      if (!live.current.counting || client === null) return null;
      return client.count(selection).catch(() => null);
    },
    knows: (selection, bars) =>
      status.stage === "ready" &&
      ![...filteredColumns(selection), ...bars.map(({ column }) => column)].some((column) => failedColumns.has(column)),
  };
}
