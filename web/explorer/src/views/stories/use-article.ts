/** The text of a story, fetched once for each language. */

import { useEffect, useState } from "preact/hooks";
import { loadJson } from "../../data/load";
import type { Story } from "../../model/manifest";
import { isRightToLeft } from "../../strings/strings";
import { usePage } from "../../ui/context";
import { fileOf, languageOf, readArticle, type Article } from "./story";

const articles = new Map<string, Promise<Article>>();

function load(file: string): Promise<Article> {
  const known = articles.get(file);
  if (known !== undefined) return known;
  const article = loadJson(file).then(readArticle);
  articles.set(file, article);
  // A file that did not come is asked for again when the story is opened again.
  article.catch(() => articles.delete(file));
  return article;
}

export interface Shown {
  readonly article: Article | "loading" | "failed";
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** A story in the language of the page, if it has that one, else in the first it has. */
export function useArticle(story: Story): Shown {
  const { explorer, manifest, strings } = usePage();
  const language = languageOf(story, [explorer.state.options.lang, strings.language], manifest.release.language);
  const file = fileOf(story, language);
  const [read, setRead] = useState<{ readonly file: string; readonly article: Article | "failed" } | null>(null);
  useEffect(() => {
    let gone = false;
    const take = (article: Article | "failed"): void => {
      if (!gone) setRead({ file, article });
    };
    load(file).then(take, () => take("failed"));
    return () => void (gone = true);
  }, [file]);
  const article = read?.file === file ? read.article : "loading";
  return { article, language, direction: isRightToLeft(language) ? "rtl" : "ltr" };
}
