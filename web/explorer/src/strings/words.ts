/** The words of each language: files of data beside the page, of which only the one in use is fetched. */

import { loadBytes } from "../data/load";
import ar from "./words/ar.json?url";
import en from "./words/en.json?url";
import es from "./words/es.json?url";
import fr from "./words/fr.json?url";
import type { Messages } from "./strings";

const FILES: Readonly<Record<string, string>> = { en, fr, es, ar };

/** The languages that the page itself speaks. */
export const LANGUAGES: readonly string[] = Object.keys(FILES);

export async function loadWords(language: string): Promise<Messages> {
  return JSON.parse(new TextDecoder().decode(await loadBytes(new URL(FILES[language]!, document.baseURI).href))) as Messages;
}
