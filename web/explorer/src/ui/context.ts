/** What every part of the page needs, handed down once. */

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Manifest } from "../model/manifest";
import type { Strings } from "../strings/strings";
import type { Explorer } from "./explorer-state";

export interface Page {
  readonly manifest: Manifest;
  readonly strings: Strings;
  readonly explorer: Explorer;
}

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("no page");
  return page;
}
