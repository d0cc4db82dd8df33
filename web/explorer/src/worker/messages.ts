/** What the page and its worker say to one another. */

import type { Axis } from "./kernel";

export interface ColumnSource {
  /** Where the column is, or the packed bytes themselves where the page carries them. */
  readonly source: string | ArrayBuffer;
  readonly bytes: 1 | 2;
  /** How many values the column can take. */
  readonly size: number;
}

/** How one column of the download is written. */
export type CsvColumn =
  | { readonly header: string; readonly column: number; readonly cells: readonly string[] }
  | {
      readonly header: string;
      readonly separator: string;
      /** The flags of a multi-valued attribute: each code is written where the flag has the value `yes`. */
      readonly flags: readonly { readonly column: number; readonly yes: number; readonly code: string }[];
    };

export type FilterList = ReadonlyMap<number, readonly number[]>;

export type Request =
  | { readonly type: "load"; readonly columns: readonly ColumnSource[]; readonly records: number }
  | { readonly type: "count"; readonly id: number; readonly filters: FilterList }
  | { readonly type: "tally"; readonly id: number; readonly filters: FilterList; readonly axes: readonly Axis[] }
  | { readonly type: "csv"; readonly id: number; readonly filters: FilterList; readonly columns: readonly CsvColumn[] };

export type Reply =
  | { readonly type: "loading"; readonly done: number }
  | { readonly type: "loaded"; readonly failed: readonly number[] }
  | {
      readonly type: "counts";
      readonly id: number;
      readonly total: number;
      readonly counts: Uint32Array<ArrayBuffer>;
      readonly milliseconds: number;
    }
  | { readonly type: "tallied"; readonly id: number; readonly counts: Uint32Array<ArrayBuffer> }
  | { readonly type: "csv"; readonly id: number; readonly file: Blob };
