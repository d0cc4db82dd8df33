/** The page of one release. */

import { useEffect } from "preact/hooks";
import { VIEWS } from "../model/address";
import type { Manifest } from "../model/manifest";
import { selectionWords } from "../model/words";
import type { Strings } from "../strings/strings";
import { addressOf } from "./address";
import { PageProvider, usePage } from "./context";
import { useExplorer } from "./explorer-state";
import { Foot } from "./foot";
import { Notices } from "./notices";
import { Statement } from "./statement";
import { citationOf } from "./taking";
import { View } from "./view";

/** Leaves the page at once, and does not leave it behind in the list of pages to go back to. */
function QuickExit() {
  const { manifest, strings } = usePage();
  return (
    <button
      type="button"
      class="exit"
      title={strings.t("quickExitHint")}
      data-testid="quick-exit"
      onClick={() => {
        document.body.hidden = true;
        location.replace(manifest.quickExit);
      }}
    >
      {strings.t("quickExit")} <span aria-hidden="true">↗</span>
    </button>
  );
}

/** A language by its own name, which begins a line of its own in the list. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function LanguageChoice() {
  const { explorer, manifest, strings } = usePage();
  if (manifest.languages.length < 2) return null;
  return (
    <label class="language">
      <span class="hidden">{strings.t("language")}</span>
      <select
        data-testid="language"
        value={strings.language}
        onChange={(event) => explorer.option({ lang: event.currentTarget.value })}
      >
        {manifest.languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Head() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { title, version, publisher, created, summary } = manifest.release;
  const facts = [version && t("release", { version }), created && t("published", { date: strings.date(created) })];
  return (
    <header class="head">
      <div class="head-row">
        <p class="kicker">{publisher || t("dataRelease")}</p>
        <LanguageChoice />
      </div>
      <h1>{title}</h1>
      {summary && <p class="summary">{summary}</p>}
      <p class="facts">{facts.filter(Boolean).join(" · ")}</p>
    </header>
  );
}

function Tabs() {
  const { explorer, manifest, strings } = usePage();
  const { state } = explorer;
  const views = VIEWS.filter((view) => view !== "stories" || manifest.stories.length > 0);
  return (
    <nav class="tabs" aria-label={strings.t("views")}>
      <ul>
        {views.map((view) => {
          const { lang, figures } = state.options;
          const target = { view, options: { ...(lang ? { lang } : {}), ...(figures ? { figures } : {}) } };
          return (
            <li key={view}>
              <a
                href={addressOf({ ...state, ...target }, manifest.columns)}
                aria-current={state.view === view ? "page" : undefined}
                data-testid={`view-${view}`}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  explorer.go(target);
                }}
              >
                {strings.t(`view.${view}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A jump within the page that leaves the state in the address bar alone. */
const jumpTo =
  (id: string) =>
  (event: Event): void => {
    event.preventDefault();
    const target = document.getElementById(id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  };

export function Prevalence() {
  const { t } = usePage().strings;
  return (
    <p class="prevalence">
      <strong>{t("prevalenceTitle")}</strong> {t("prevalence")}
    </p>
  );
}

/** On paper: what the page would be quoted as. */
function PrintedCitation() {
  const page = usePage();
  const { state } = page.explorer;
  const title = state.view === "explore" ? "" : page.strings.t(`view.${state.view}`);
  return (
    <p class="printed" dir="auto">
      {citationOf(state, title, page)}
    </p>
  );
}

export function ReleasePage({ manifest, strings }: { readonly manifest: Manifest; readonly strings: Strings }) {
  const explorer = useExplorer(manifest);
  const { view, options } = explorer.state;
  const words = selectionWords(explorer.selection, manifest, strings);
  const { title } = manifest.release;
  useEffect(() => {
    const parts = [view === "explore" ? "" : strings.t(`view.${view}`), explorer.selection.size === 0 ? "" : words, title];
    document.title = parts.filter(Boolean).join(" – ");
  }, [view, words, title]);
  const hasSelection = view !== "about" && view !== "stories";
  if (options.embed)
    return (
      <PageProvider value={{ manifest, strings, explorer }}>
        <main class="embed">
          <h1 class="hidden">{title}</h1>
          <View />
          <p class="embed-foot">
            {hasSelection && `${words}. `}
            {strings.t("prevalenceShort")}{" "}
            <a href={addressOf({ ...explorer.state, options: { ...options, embed: undefined } }, manifest.columns)} target="_blank" rel="noopener">
              {manifest.release.citation || title}
            </a>
          </p>
        </main>
      </PageProvider>
    );
  return (
    <PageProvider value={{ manifest, strings, explorer }}>
      <QuickExit />
      <a class="skip" href="#content" onClick={jumpTo("content")}>
        {strings.t("skip")}
      </a>
      <Head />
      <Tabs />
      <main class="body">
        <Notices />
        {hasSelection && <Statement />}
        <div class="content" id="content" tabIndex={-1}>
          {hasSelection && <Prevalence />}
          <View />
          <PrintedCitation />
        </div>
      </main>
      <Foot />
    </PageProvider>
  );
}
