/** What the reader takes home: how records are written, and what a file is called. */

import type { CsvColumn } from "../worker/messages";
import { yes } from "./address";
import type { Column, Manifest } from "./manifest";

/** How the records are written: one column per attribute as in data/synthetic.csv, flags of one attribute joined. */
export function csvColumns(columns: readonly Column[]): CsvColumn[] {
  const specs: CsvColumn[] = [];
  const seen = new Set<string>();
  columns.forEach((column, position) => {
    const { attribute } = column;
    if (attribute === undefined) {
      specs.push({ header: column.name, column: position, cells: column.values.map((value) => value.code) });
      return;
    }
    if (seen.has(attribute)) return;
    seen.add(attribute);
    const flags = columns.flatMap((other, i) =>
      other.attribute === attribute ? [{ column: i, yes: yes(other), code: other.code ?? other.name }] : [],
    );
    specs.push({ header: attribute, separator: column.separator ?? ";", flags });
  });
  return specs;
}

/** A file name that says what is inside, without its suffix. */
export const fileName = (manifest: Manifest, what: string): string => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
  return [plain(manifest.release.title).slice(0, 60), plain(manifest.release.version), what].filter(Boolean).join("_");
};
