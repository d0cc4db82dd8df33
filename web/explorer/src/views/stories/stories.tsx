/** The stories of a release: an index of articles, and one article after another. */

import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../model/address";
import type { Story } from "../../model/manifest";
import { EVERYTHING } from "../../model/selection";
import { usePage } from "../../ui/context";
import { Blocks } from "./blocks";
import { StateLink } from "./state-link";
import { neighbours } from "./story";
import { useArticle } from "./use-article";
import "./stories.css";

/** Set where a reader comes from another story or the index: the new one then begins at its top. */
let turned = false;

function useStoryState(): (name: string | undefined) => State {
  const { lang, embed, figures } = usePage().explorer.state.options;
  return (story) => ({
    view: "stories",
    selection: EVERYTHING,
    other: EVERYTHING,
    options: { ...(story ? { story } : {}), ...(lang ? { lang } : {}), ...(embed ? { embed } : {}), ...(figures ? { figures } : {}) },
  });
}

/** Title and summary of a story, in the reader's language where it has one. */
function useTitle(story: Story): { readonly title: string; readonly summary: string; readonly lang: string; readonly dir: "ltr" | "rtl" } {
  const { article, language, direction } = useArticle(story);
  const { manifest } = usePage();
  if (typeof article === "object") return { title: article.title, summary: article.summary, lang: language, dir: direction };
  return { title: story.title, summary: story.summary, lang: story.languages[0] ?? manifest.release.language, dir: "ltr" };
}

function Entry({ story }: { readonly story: Story }) {
  const { strings } = usePage();
  const { title, summary, lang, dir } = useTitle(story);
  const to = useStoryState();
  return (
    <li>
      <h3 lang={lang} dir={dir}>
        <StateLink state={to(story.name)} onGo={() => void (turned = true)} testid={`story-${story.name}`}>
          {title}
        </StateLink>
      </h3>
      <p lang={lang} dir={dir}>
        {summary}
      </p>
      {lang !== strings.language && <p class="quiet">{strings.t("storyOtherLanguage", { language: strings.languageName(lang) })}</p>}
    </li>
  );
}

function Index({ unknown }: { readonly unknown: boolean }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { stories } = manifest;
  return (
    <section class="stories" aria-labelledby="stories-title">
      <h2 id="stories-title">{t("view.stories")}</h2>
      {unknown && <p role="status">{t("storyUnknown")}</p>}
      <p class="story-lead">{t(stories.length === 0 ? "storiesNone" : "storiesLead")}</p>
      <ol class="story-index" data-testid="stories">
        {stories.map((story) => (
          <Entry key={story.name} story={story} />
        ))}
      </ol>
    </section>
  );
}

function Neighbour({ story, which }: { readonly story: Story; readonly which: "storyPrevious" | "storyNext" }) {
  const { t } = usePage().strings;
  const { title, lang } = useTitle(story);
  const to = useStoryState();
  return (
    <p class={which === "storyNext" ? "story-turn story-turn-next" : "story-turn"}>
      <span class="kicker">{t(which)}</span>
      <StateLink state={to(story.name)} onGo={() => void (turned = true)} testid={which === "storyNext" ? "story-next" : "story-previous"} lang={lang}>
        {title}
      </StateLink>
    </p>
  );
}

/** Brings a reader who came from another story to the top of this one. */
function useArrival() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!turned) return;
    turned = false;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView();
  }, []);
  return title;
}

function ArticleOf({ story }: { readonly story: Story }) {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { article, language, direction } = useArticle(story);
  const to = useStoryState();
  const heading = useArrival();
  const { before, after } = neighbours(manifest.stories, story.name);
  const { title, summary } = typeof article === "object" ? article : story;
  useEffect(() => {
    const former = document.title;
    document.title = `${title} – ${manifest.release.title}`;
    return () => void (document.title = former);
  }, [title]);
  return (
    <div class="story-page">
      <nav class="story-path" aria-label={t("view.stories")}>
        <StateLink state={to(undefined)} testid="story-all">
          {t("storyAll")}
        </StateLink>
        <span class="quiet">{t("storyPlace", { n: manifest.stories.indexOf(story) + 1, all: manifest.stories.length })}</span>
      </nav>
      <article class="story" lang={language} dir={direction} data-testid="story" aria-labelledby="story-title">
        <header>
          <h2 id="story-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p class="story-summary">{summary}</p>
        </header>
        {article === "failed" && (
          <p class="notice" role="alert" lang={strings.language} dir={strings.direction}>
            {t("storyFailed")}
          </p>
        )}
        {article === "loading" && <p lang={strings.language}>{t("loading")}</p>}
        {typeof article === "object" && <Blocks blocks={article.blocks} lang={language} />}
      </article>
      {(before || after) && (
        <nav class="story-turns" aria-label={t("storyMore")}>
          {before && <Neighbour story={before} which="storyPrevious" />}
          {after && <Neighbour story={after} which="storyNext" />}
        </nav>
      )}
    </div>
  );
}

export default function Stories() {
  const { explorer, manifest } = usePage();
  const asked = explorer.state.options.story;
  const story = manifest.stories.find(({ name }) => name === asked);
  return story === undefined ? <Index unknown={asked !== undefined} /> : <ArticleOf key={story.name} story={story} />;
}
