/** Stands in for comparison.tsx in a build without the comparison of protected and synthetic counts. */

export const COMPARISON: boolean = false;

const nothing = (): null => null;

export const announceSynthetic = (): string => "";
export { nothing as SyntheticFigure, nothing as BarBoth, nothing as WhichToQuote };
