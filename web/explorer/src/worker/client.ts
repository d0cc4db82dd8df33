/** The page's side of the worker: questions as promises. */

import type { ColumnSource, CsvColumn, Reply, Request } from "./messages";
import type { Selection } from "../model/selection";

export interface SyntheticCounts {
  readonly total: number;
  /** Counts of all values of all columns in one row, in the order of the value ids. */
  readonly counts: Uint32Array;
}

const filtersOf = (selection: Selection) => new Map([...selection].map(([column, values]) => [column, [...values]]));

export class RecordsClient {
  private readonly worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  private readonly waiting = new Map<number, { done: (reply: Reply) => void; fail: (reason: Error) => void }>();
  private next = 1;

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const id = data.type === "loaded" ? 0 : data.id;
      this.waiting.get(id)?.done(data);
      this.waiting.delete(id);
    };
    this.worker.onerror = () => {
      for (const { fail } of this.waiting.values()) fail(new Error("the worker stopped"));
      this.waiting.clear();
    };
  }

  private ask(id: number, request: Request): Promise<Reply> {
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail });
      this.worker.postMessage(request);
    });
  }

  /** Loads the columns; returns the positions of those that could not be loaded. */
  async load(columns: readonly ColumnSource[], records: number): Promise<ReadonlySet<number>> {
    const reply = await this.ask(0, { type: "load", columns, records });
    return new Set(reply.type === "loaded" ? reply.failed : []);
  }

  async count(selection: Selection): Promise<SyntheticCounts> {
    const id = this.next++;
    const reply = await this.ask(id, { type: "count", id, filters: filtersOf(selection) });
    if (reply.type !== "counts") throw new Error("unexpected reply");
    return reply;
  }

  async csv(selection: Selection, columns: readonly CsvColumn[]): Promise<Blob> {
    const id = this.next++;
    const reply = await this.ask(id, { type: "csv", id, filters: filtersOf(selection), columns });
    if (reply.type !== "csv") throw new Error("unexpected reply");
    return reply.file;
  }
}
