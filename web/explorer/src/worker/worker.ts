/** The worker: holds the records, so that counting never makes the page stutter. */

import { loadBytes } from "../data/load";
import { Kernel, type Codes } from "./kernel";
import type { ColumnSource, Reply, Request } from "./messages";
import { csvPieces, readColumn } from "./rows";

let columns: (Codes | null)[] = [];
let kernel: Kernel | null = null;

const reply = (message: Reply, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

async function load(sources: readonly ColumnSource[], records: number): Promise<void> {
  columns = await Promise.all(
    sources.map(async ({ url, bytes, size }) => {
      try {
        return readColumn(await loadBytes(url), bytes, records, size);
      } catch {
        return null;
      }
    }),
  );
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
    return;
  }
  const { total, counts } = kernel.count();
  const milliseconds = performance.now() - start;
  reply({ type: "counts", id: request.id, total, counts, milliseconds }, [counts.buffer]);
};
