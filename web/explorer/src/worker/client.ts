/** The page's side of the worker: questions as promises. */

import { loadPacked } from "../data/load";
import type { Selection } from "../model/selection";
import type { Axis } from "./kernel";
import type { ColumnSource, CsvColumn, FilterList, Reply, Request } from "./messages";
import { startWorker } from "./start";

export interface SyntheticCounts {
  readonly total: number;
  /** Counts of all values of all columns in one row, in the order of the value ids. */
  readonly counts: Uint32Array;
}

/** A column as the manifest has it. */
interface ColumnFile {
  readonly file: string;
  readonly bytes: 1 | 2;
  readonly values: readonly unknown[];
}

const filtersOf = (selection: Selection): FilterList => new Map([...selection].map(([column, values]) => [column, [...values]]));

export class RecordsClient {
  private readonly worker = startWorker();
  private readonly waiting = new Map<number, { done: (reply: Reply) => void; fail: (reason: Error) => void }>();
  private next = 1;
  private broken = false;

  /** @param progress Told how many columns have arrived or failed. */
  constructor(private readonly progress: (done: number) => void) {
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.type === "loading") return this.progress(data.done);
      const id = data.type === "loaded" ? 0 : data.id;
      this.waiting.get(id)?.done(data);
      this.waiting.delete(id);
    };
    this.worker.onerror = () => {
      this.broken = true;
      for (const { fail } of this.waiting.values()) fail(new Error("the worker stopped"));
      this.waiting.clear();
    };
  }

  private ask(id: number, request: Request, transfer: Transferable[] = []): Promise<Reply> {
    if (this.broken) return Promise.reject(new Error("the worker stopped"));
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail });
      this.worker.postMessage(request, transfer);
    });
  }

  /** Loads the columns; returns the positions of those that could not be loaded. */
  async load(columns: readonly ColumnFile[], records: number): Promise<ReadonlySet<number>> {
    const sources = columns.map(({ file, bytes, values }): ColumnSource => ({ source: loadPacked(file), bytes, size: values.length }));
    const carried = sources.flatMap(({ source }) => (typeof source === "string" ? [] : [source]));
    const reply = await this.ask(0, { type: "load", columns: sources, records }, carried);
    return new Set(reply.type === "loaded" ? reply.failed : []);
  }

  async count(selection: Selection): Promise<SyntheticCounts> {
    const id = this.next++;
    const reply = await this.ask(id, { type: "count", id, filters: filtersOf(selection) });
    if (reply.type !== "counts") throw new Error("unexpected reply");
    return reply;
  }

  /** Counts of a table of up to three axes under a selection; the last axis runs fastest. */
  async tally(selection: Selection, axes: readonly Axis[]): Promise<Uint32Array> {
    const id = this.next++;
    const reply = await this.ask(id, { type: "tally", id, filters: filtersOf(selection), axes });
    if (reply.type !== "tallied") throw new Error("unexpected reply");
    return reply.counts;
  }

  async csv(selection: Selection, columns: readonly CsvColumn[]): Promise<Blob> {
    const id = this.next++;
    const reply = await this.ask(id, { type: "csv", id, filters: filtersOf(selection), columns });
    if (reply.type !== "csv") throw new Error("unexpected reply");
    return reply.file;
  }
}
