/** Loads the manifest, and shows the release or says why it cannot be shown. */

import { useEffect, useState } from "preact/hooks";
import { loadBytes } from "../data/load";
import { parseManifest, type Manifest } from "../model/manifest";
import { isRightToLeft, stringsFor, type Strings } from "../strings";
import { DATA } from "./explorer-state";
import { ReleasePage } from "./page";

type Stage =
  | { readonly stage: "loading" }
  | { readonly stage: "refused"; readonly why: string }
  | { readonly stage: "open"; readonly manifest: Manifest; readonly strings: Strings };

/** The words until the language of the release is known. */
const FIRST = stringsFor("en");

async function open(): Promise<Stage> {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(await loadBytes(new URL(`${DATA}manifest.json`, document.baseURI).href)));
  } catch {
    return { stage: "refused", why: location.protocol === "file:" ? FIRST.manifestLocal : FIRST.manifestMissing };
  }
  const result = parseManifest(raw);
  if (result.ok) {
    const { language } = result.manifest.release;
    const strings = stringsFor(language);
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? "rtl" : "ltr";
    return { stage: "open", manifest: result.manifest, strings };
  }
  return {
    stage: "refused",
    why: result.problem === "format" ? FIRST.manifestFormat(result.format) : FIRST.manifestContent(result.where),
  };
}

export function App() {
  const [state, setState] = useState<Stage>({ stage: "loading" });
  useEffect(() => void open().then(setState), []);
  if (state.stage === "open") return <ReleasePage manifest={state.manifest} strings={state.strings} />;
  if (state.stage === "loading") return <p class="loading">{FIRST.loading}</p>;
  return (
    <main class="refused" data-testid="refused">
      <p role="alert">{state.why}</p>
      <p>
        {FIRST.manifestWayOut} <a href="summary.html">{FIRST.links.summary}</a>, <a href="codebook.html">{FIRST.links.codebook}</a>.
      </p>
    </main>
  );
}
