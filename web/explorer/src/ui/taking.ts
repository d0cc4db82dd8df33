/** What a reader takes from the page: files, addresses, and what must stand beside every copy. */

import { filtersOf, type Exhibit, type Provenance } from "../model/exhibit";
import { citationLine, embedSnippet, quotedCount, releaseCitation } from "../model/citation";
import type { State } from "../model/address";
import type { Selection } from "../model/selection";
import { selectionWords } from "../model/words";
import { addressOf } from "./address";
import type { Page } from "./context";

/** Hands a file to the browser's downloads. */
export function save(file: Blob | string, name: string): void {
  const type = name.endsWith(".csv") ? "text/csv" : name.endsWith(".svg") ? "image/svg+xml" : "application/json";
  const blob = typeof file === "string" ? new Blob([file], { type: `${type};charset=utf-8` }) : file;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether others can open this page: not one that was opened from a disk. */
export const isShareable = (): boolean => location.protocol !== "file:";

/** The whole address of a state; empty where others could not open it. */
export function fullAddress({ options, ...state }: State, { manifest }: Page, embed = false): string {
  if (!isShareable()) return "";
  const fragment = addressOf({ ...state, options: { ...options, embed: embed ? "1" : undefined } }, manifest.columns);
  return location.href.replace(/#.*$/, "") + (fragment === "#" ? "" : fragment);
}

/** The snippet that sets a state into another page. */
export function snippet(state: State, title: string, page: Page): string {
  const { title: release } = page.manifest.release;
  return embedSnippet(fullAddress(state, page, true), title ? `${title} – ${release}` : release, 560);
}

/** A state's selection, or both where it compares two, each told by a function. */
function cases({ view, selection, other }: State, { strings }: Page, tell: (of: Selection) => string): string {
  if (view !== "compare") return tell(selection);
  return strings.t("quote.both", { first: tell(selection), second: tell(other) });
}

/** The citation of a state with the protected count of its selection. */
export function citationOf(state: State, title: string, page: Page): string {
  const { manifest, strings, explorer } = page;
  const tell = (of: Selection): string =>
    strings.t("quote.selection", {
      selection: selectionWords(of, manifest, strings),
      count: quotedCount(explorer.protectedOf(of), manifest, strings),
    });
  const { release } = manifest;
  return citationLine(
    { release, title, cases: cases(state, page, tell), address: fullAddress(state, page), accessed: new Date() },
    strings,
  );
}

export function provenanceOf(state: State, exhibit: Exhibit | null, page: Page): Provenance {
  const { manifest, strings } = page;
  const { title, version } = manifest.release;
  return {
    selection: exhibit?.selection ?? cases(state, page, (of) => selectionWords(of, manifest, strings)),
    filters: filtersOf(state.selection, manifest),
    address: fullAddress(state, page),
    release: { title, version },
    citation: releaseCitation(manifest.release, strings),
    notPrevalence: strings.t("prevalence"),
  };
}

const isHere = ({ cells }: Exhibit): boolean =>
  cells.every(({ figure }) => (figure.kind === "synthetic" ? figure.count !== null : figure.value.state !== "loading"));

const PATIENCE = 40;

/**
 * Waits until every number of some exhibits is loaded, or cannot be had.
 *
 * @param look The page and the exhibits as they are at the moment of asking.
 */
export async function complete(look: () => readonly [Page, readonly Exhibit[]]): Promise<readonly [Page, readonly Exhibit[]]> {
  // The first look asks for the files that are not here yet.
  const [{ explorer }, exhibits] = look();
  if (!exhibits.every(isHere)) {
    await explorer.store.settled();
    if (exhibits.some(({ cells }) => cells.some(({ figure }) => figure.kind === "synthetic"))) await explorer.records.want();
    for (let i = 0; i < PATIENCE && !look()[1].every(isHere); i++) await new Promise((done) => setTimeout(done, 50));
  }
  return look();
}
