/** The state of the page in the address bar, and the way back and forth through it. */

import { decodeState, encodeState, type Decoded, type State } from "../model/address";
import type { Column } from "../model/manifest";

interface Step {
  readonly step: number;
}

/** The last step that was made; the browser keeps those beyond the present one until a new one is made. */
let last = 0;

const step = (): number => (history.state as Step | null)?.step ?? 0;

/** Whether a step back stays on this page. */
export const canUndo = (): boolean => step() > 0;

/** Whether a step that was undone can be made again. */
export const canRedo = (): boolean => step() < last;

export const readAddress = (columns: readonly Column[]): Decoded => decodeState(location.hash, columns);

/** The address of a state on this page. */
export const addressOf = (state: State, columns: readonly Column[]): string => `#${encodeState(state, columns)}`;

/** Writes the state: as a new step, or in place of the present one while a range is being widened. */
export function writeAddress(state: State, columns: readonly Column[], inPlace: boolean): void {
  const fragment = encodeState(state, columns);
  const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
  if (!inPlace) last = step() + 1;
  const next = { step: inPlace ? step() : last } satisfies Step;
  if (inPlace) history.replaceState(next, "", address);
  else history.pushState(next, "", address);
  dispatchEvent(new Event("shoal:address"));
}
