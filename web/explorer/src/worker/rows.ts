/** The records of a release: reading their columns, and writing some of them as CSV. */

import { DamagedFile } from "../data/count-table";
import { csvCell, csvRow } from "../model/csv";
import type { Codes } from "./kernel";
import type { CsvColumn } from "./messages";

/** Reads the unpacked bytes of one column, and refuses what is cut short or holds a code that does not exist. */
export function readColumn(buffer: ArrayBuffer, bytes: 1 | 2, records: number, size: number): Codes {
  if (buffer.byteLength !== records * bytes) throw new DamagedFile("length");
  const codes = bytes === 1 ? new Uint8Array(buffer) : new Uint16Array(buffer);
  for (let row = 0; row < records; row++) if (codes[row]! >= size) throw new DamagedFile("code");
  return codes;
}

const CHUNK = 5_000;

/** The text of one cell of one record, ready to be written. */
function writer(spec: CsvColumn, columns: readonly (Codes | null)[]): (row: number) => string {
  if ("cells" in spec) {
    const codes = columns[spec.column]!;
    const cells = spec.cells.map(csvCell);
    return (row) => cells[codes[row]!]!;
  }
  const flags = spec.flags.map((flag) => ({ ...flag, codes: columns[flag.column]! }));
  return (row) =>
    csvCell(flags.filter(({ codes, yes }) => codes[row] === yes).map(({ code }) => code).join(spec.separator));
}

/** The listed records as pieces of a CSV file. */
export function* csvPieces(
  rows: Uint32Array,
  specs: readonly CsvColumn[],
  columns: readonly (Codes | null)[],
): Generator<string> {
  yield csvRow(specs.map(({ header }) => header));
  const writers = specs.map((spec) => writer(spec, columns));
  // An empty line would be skipped by readers: a table of one column writes its empty cells as "".
  const line = (row: number): string => writers.map((cell) => cell(row)).join(",") || '""';
  for (let start = 0; start < rows.length; start += CHUNK) {
    let piece = "";
    for (const row of rows.subarray(start, start + CHUNK)) piece += `${line(row)}\n`;
    yield piece;
  }
}
