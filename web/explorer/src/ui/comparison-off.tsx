/** Stands in for comparison.tsx in a build without the comparison: nothing beside the protected count. */

import type * as Full from "./comparison";

export const COMPARISON: boolean = false;
export const SyntheticFigure = (() => null) as unknown as typeof Full.SyntheticFigure;
export const announceSynthetic: typeof Full.announceSynthetic = () => "";
export const BarProtected = (() => null) as unknown as typeof Full.BarProtected;
export const ProtectedHeads = (() => null) as unknown as typeof Full.ProtectedHeads;
export const ProtectedCells = (() => null) as unknown as typeof Full.ProtectedCells;
export const WhichToQuote = (() => null) as unknown as typeof Full.WhichToQuote;
