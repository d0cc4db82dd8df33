/** A live view within a story: what is chosen in it opens that view. */

import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { decodeState, type State } from "../../model/address";
import { PageProvider, usePage } from "../../ui/context";
import { useExplorerAt } from "../../ui/explorer-state";
import { Sentence } from "../../ui/statement";
import { View } from "../../ui/view";
import { StateLink } from "./state-link";

/** A state that a story tells of, in the language of the reader. */
export function useStateOf(fragment: string): State {
  const { explorer, manifest } = usePage();
  const { lang, embed } = explorer.state.options;
  return useMemo(() => {
    const { state } = decodeState(fragment, manifest.columns);
    const { lang: _, embed: __, ...options } = state.options;
    return { ...state, options: { ...options, ...(lang ? { lang } : {}), ...(embed ? { embed } : {}) } };
  }, [fragment, manifest, lang, embed]);
}

/** Whether an element has come near the window, or is about to be printed. A story has many views: each is drawn when it is reached. */
function useNear(): [(element: HTMLElement | null) => void, boolean] {
  const [near, setNear] = useState(false);
  const element = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (near || element.current === null) return;
    const show = (): void => setNear(true);
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: "600px 0px",
    });
    watcher.observe(element.current);
    addEventListener("beforeprint", show);
    return () => {
      watcher.disconnect();
      removeEventListener("beforeprint", show);
    };
  }, [near]);
  return [(found) => void (element.current = found), near];
}

function Live({ state }: { readonly state: State }) {
  const page = usePage();
  const explorer = useExplorerAt(page.explorer, page.manifest, state);
  return (
    <PageProvider value={{ ...page, explorer }}>
      <View />
    </PageProvider>
  );
}

export function Embedded({ caption, fragment, lang }: { readonly caption: string; readonly fragment: string; readonly lang: string }) {
  const { explorer, strings } = usePage();
  const { t } = strings;
  const state = useStateOf(fragment);
  const [mark, near] = useNear();
  const id = useId();
  const isView = state.view !== "stories" && state.view !== "about";
  return (
    <figure class="story-figure" ref={mark} data-testid="story-figure" aria-labelledby={id}>
      <figcaption id={id} lang={lang}>
        {caption}
      </figcaption>
      <div lang={strings.language} dir={strings.direction}>
        {isView && (
          <p class="story-selection">
            <Sentence selection={state.selection} />
            {state.view === "compare" && (
              <>
                {" · "}
                <Sentence selection={state.other} />
              </>
            )}
          </p>
        )}
        <div class={near && explorer.ready ? "story-view" : "story-view story-waiting"}>
          {isView && near && explorer.ready && <Live state={state} />}
        </div>
        <p class="story-note">
          <span>{t("prevalenceShort")}</span>{" "}
          <StateLink state={state} testid="story-open">
            {t("storyOpen")}
          </StateLink>
        </p>
      </div>
    </figure>
  );
}
