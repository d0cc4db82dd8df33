/** What can be done with one chart: files, pictures, a link, a snippet for another page. */

import type { Exhibit } from "../model/exhibit";

export function ExhibitMenu(_: { readonly exhibit: () => Exhibit }) {
  return null;
}
