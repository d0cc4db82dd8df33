/** What a chart or table shows, as it can be taken away: as a file, as a picture, as a view on another page. */

import type { Figure } from "./grid";
import type { Ratio } from "./share";

export interface Place {
  readonly code: string;
  readonly label: string;
}

export interface ExhibitCell {
  /** One place on each axis. */
  readonly at: readonly Place[];
  readonly figure: Figure;
  /** The share, difference or lift that is shown beside or in place of the count. */
  readonly ratio?: Ratio;
}

export interface Exhibit {
  /** A name for files: [A-Za-z0-9_-]. */
  readonly name: string;
  readonly title: string;
  readonly axes: readonly { readonly name: string; readonly label: string }[];
  readonly cells: readonly ExhibitCell[];
  /** How a picture of it is drawn: bars, upright bars by year, shaded cells, lines over years, or pairs of shares. */
  readonly form: "bars" | "years" | "heat" | "series" | "pairs";
  /** The table that was built ahead and holds the same cells without any filter. */
  readonly prepared?: string;
  /** Its own picture, where it is drawn already (a map). */
  readonly svg?: () => string;
}
