/** The selection in the address bar, and the way back through it. */

import type { Column } from "../model/manifest";
import type { Selection } from "../model/selection";
import { decodeSelection, encodeSelection, type Decoded } from "../model/url";

interface Step {
  readonly steps: number;
}

const steps = (): number => (history.state as Step | null)?.steps ?? 0;

/** Whether a step back stays on this page. */
export const canUndo = (): boolean => steps() > 0;

export const readAddress = (columns: readonly Column[]): Decoded => decodeSelection(location.hash, columns);

/** Writes the selection: as a new step, or in place of the present one while a range is being widened. */
export function writeAddress(selection: Selection, columns: readonly Column[], inPlace: boolean): void {
  const fragment = encodeSelection(selection, columns);
  const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
  if (inPlace) history.replaceState({ steps: steps() } satisfies Step, "", address);
  else history.pushState({ steps: steps() + 1 } satisfies Step, "", address);
}
