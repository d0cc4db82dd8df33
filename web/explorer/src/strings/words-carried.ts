/** Stands in for words.ts in the single file, which carries all languages. */

import type { Messages } from "./strings";
import ar from "./words/ar.json";
import en from "./words/en.json";
import es from "./words/es.json";
import fr from "./words/fr.json";

const WORDS: Readonly<Record<string, unknown>> = { en, fr, es, ar };

export const LANGUAGES: readonly string[] = Object.keys(WORDS);

export const loadWords = (language: string): Promise<Messages> => Promise.resolve(WORDS[language] as Messages);
