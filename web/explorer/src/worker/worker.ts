/** The worker: holds the records, so that counting never makes the page stutter. */

import { loadBytes, unpack } from "../data/load";
import { Kernel, type Codes } from "./kernel";
import type { ColumnSource, Reply, Request } from "./messages";
import { csvPieces, readColumn } from "./rows";

/** How many columns are fetched at a time: on a slow line a file of counts must be able to come between. */
const AT_A_TIME = 4;

let columns: (Codes | null)[] = [];
let kernel: Kernel | null = null;

const reply = (message: Reply, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

async function loadColumn({ source, bytes, size }: ColumnSource, records: number): Promise<Codes | null> {
  try {
    const packed = typeof source === "string" ? await loadBytes(source) : await unpack(source);
    return readColumn(packed, bytes, records, size);
  } catch {
    return null;
  }
}

async function load(sources: readonly ColumnSource[], records: number): Promise<void> {
  columns = sources.map(() => null);
  let next = 0;
  let done = 0;
  const fetchOn = async (): Promise<void> => {
    while (next < sources.length) {
      const position = next++;
      columns[position] = await loadColumn(sources[position]!, records);
      reply({ type: "loading", done: ++done });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, fetchOn));
  kernel = new Kernel(columns, sources.map(({ size }) => size), records);
  reply({ type: "loaded", failed: columns.flatMap((codes, i) => (codes === null ? [i] : [])) });
}

self.onmessage = ({ data: request }: MessageEvent<Request>): void => {
  if (request.type === "load") {
    void load(request.columns, request.records);
    return;
  }
  if (kernel === null) return;
  const start = performance.now();
  kernel.setFilters(request.filters);
  if (request.type === "csv") {
    const pieces = [...csvPieces(kernel.selected(), request.columns, columns)];
    reply({ type: "csv", id: request.id, file: new Blob(pieces, { type: "text/csv;charset=utf-8" }) });
  } else if (request.type === "tally") {
    const counts = kernel.tally(request.axes);
    reply({ type: "tallied", id: request.id, counts }, [counts.buffer]);
  } else {
    const { total, counts } = kernel.count();
    const milliseconds = performance.now() - start;
    reply({ type: "counts", id: request.id, total, counts, milliseconds }, [counts.buffer]);
  }
};
