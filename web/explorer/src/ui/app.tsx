/** Loads the manifest and the words, and shows the release or says why it cannot be shown. */

import { useEffect, useState } from "preact/hooks";
import { DATA, loadJson } from "../data/load";
import { decodeState } from "../model/address";
import { parseManifest, withLabels, type Manifest, type ManifestResult } from "../model/manifest";
import { chooseLanguage, loadStrings, type Strings } from "../strings/strings";
import { ReleasePage } from "./page";

type Stage =
  | { readonly stage: "loading" }
  | { readonly stage: "refused"; readonly why: string; readonly strings: Strings }
  | { readonly stage: "open"; readonly manifest: Manifest; readonly strings: Strings };

const askedLanguage = (): string | undefined => decodeState(location.hash, []).state.options.lang;

async function readManifest(): Promise<ManifestResult | "missing"> {
  try {
    return parseManifest(await loadJson(`${DATA}manifest.json`));
  } catch {
    return "missing";
  }
}

function refusal(result: Exclude<ManifestResult, { ok: true }> | "missing", { t }: Strings): string {
  if (result === "missing") return t(location.protocol === "file:" ? "manifestLocal" : "manifestMissing");
  if (result.problem === "content") return t("manifestContent", { where: result.where });
  return t(result.newer ? "manifestNewer" : "manifestFormat", { format: result.format });
}

/** The manifest with its labels in a language, as far as the release has them. */
async function translated(manifest: Manifest, language: string): Promise<Manifest> {
  if (language === manifest.release.language || !manifest.languages.includes(language)) return manifest;
  return loadJson(`${DATA}labels/${language}.json.gz`).then(
    (labels) => withLabels(manifest, labels),
    () => manifest,
  );
}

export function App() {
  const [state, setState] = useState<Stage>({ stage: "loading" });
  useEffect(() => {
    const reading = readManifest();
    let present = "";
    const open = async (): Promise<void> => {
      const result = await reading;
      const release = result !== "missing" && result.ok ? result.manifest.release.language : "en";
      const language = chooseLanguage(askedLanguage(), navigator.languages, release);
      if (language === present) return;
      present = language;
      const strings = await loadStrings(language);
      document.documentElement.lang = strings.language;
      document.documentElement.dir = strings.direction;
      if (result === "missing" || !result.ok) return setState({ stage: "refused", why: refusal(result, strings), strings });
      const manifest = await translated(result.manifest, language);
      if (language === present) setState({ stage: "open", manifest, strings });
    };
    const follow = (): void => void open();
    // Every change of the address passes here, those that the page makes itself too.
    addEventListener("popstate", follow);
    addEventListener("shoal:address", follow);
    follow();
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("shoal:address", follow);
    };
  }, []);
  if (state.stage === "open") return <ReleasePage manifest={state.manifest} strings={state.strings} />;
  if (state.stage === "loading") return <p class="loading">…</p>;
  const { t } = state.strings;
  return (
    <main class="refused" data-testid="refused">
      <p role="alert">{state.why}</p>
      <p>
        {t("manifestWayOut")} <a href="summary.html">{t("summary")}</a>, <a href="codebook.html">{t("codebook")}</a>.
      </p>
    </main>
  );
}
