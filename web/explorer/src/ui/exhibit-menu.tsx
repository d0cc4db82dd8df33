/** What can be done with one chart: files, pictures, a link, a snippet for another page. */

import { useMemo, useRef } from "preact/hooks";
import type { State } from "../model/address";
import { fileName } from "../model/download";
import type { Exhibit } from "../model/exhibit";
import { addressOf } from "./address";
import { usePage, type Page } from "./context";
import { CopyOutcome, useCopy } from "./copy";
import { Disclosure } from "./disclosure";
import "../styles/share.css";
import { complete, fullAddress, isShareable, provenanceOf, save, snippet } from "./taking";

type Suffix = "csv" | "json" | "svg" | "png";

const SUFFIXES: readonly Suffix[] = ["csv", "json", "svg", "png"];

/** Whether an exhibit is a chart of the first view, which can be shown alone and be split. */
const isChart = ({ explorer, manifest }: Page, name: string): boolean =>
  explorer.state.view === "explore" && manifest.charts.some((chart) => chart.name === name);

/** The state that shows an exhibit. */
function stateOf(page: Page, { name }: Exhibit): State {
  const { state } = page.explorer;
  const { lang, figures } = state.options;
  return isChart(page, name) ? { ...state, options: { rows: name, lang, figures } } : state;
}

async function fileOf(suffix: Suffix, exhibit: Exhibit, page: Page): Promise<Blob | string> {
  const provenance = provenanceOf(stateOf(page, exhibit), exhibit, page);
  if (suffix === "csv" || suffix === "json") {
    const { exhibitCsv, exhibitJson } = await import("../model/exhibit-files");
    return (suffix === "csv" ? exhibitCsv : exhibitJson)(exhibit, provenance);
  }
  const { picture, pngOf } = await import("../picture");
  const svg = picture(exhibit, provenance, page.manifest, page.strings);
  return suffix === "svg" ? svg : pngOf(svg);
}

/** The same chart for each value of another attribute: a list of links. */
function Split({ exhibit }: { readonly exhibit: Exhibit }) {
  const { explorer, manifest, strings } = usePage();
  const { state } = explorer;
  const { lang, figures } = state.options;
  return (
    <details class="split">
      <summary data-testid="menu-split">{strings.t("menu.split")}</summary>
      <ul class="plain">
        {manifest.charts
          .filter(({ name }) => name !== exhibit.name)
          .map(({ name, label }) => {
            const target = { view: "table", options: { rows: exhibit.name, layers: name, lang, figures } } as const;
            return (
              <li key={name}>
                <a
                  href={addressOf({ ...state, ...target }, manifest.columns)}
                  aria-label={strings.t("menu.splitBy", { title: exhibit.title, attribute: label })}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    explorer.go(target);
                  }}
                >
                  {label}
                </a>
              </li>
            );
          })}
      </ul>
    </details>
  );
}

function Items({ exhibit: make }: { readonly exhibit: () => Exhibit }) {
  const page = usePage();
  const { manifest, strings } = page;
  const { t } = strings;
  const { outcome, say, copy } = useCopy();
  const latest = useRef({ page, make });
  latest.current = { page, make };
  const exhibit = make();
  const state = stateOf(page, exhibit);
  const take = async (suffix: Suffix): Promise<void> => {
    try {
      const [then, [whole]] = await complete(() => [latest.current.page, [latest.current.make()]]);
      save(await fileOf(suffix, whole!, then), `${fileName(manifest, whole!.name)}.${suffix}`);
      say(null);
    } catch {
      say({ said: "menu.failed" });
    }
  };
  const { prepared } = exhibit;
  return (
    <>
      <p class="menu-head">{t("menu.files")}</p>
      <ul class="plain">
        {SUFFIXES.map((suffix) => (
          <li key={suffix}>
            <button type="button" class="link" data-testid={`menu-${suffix}`} onClick={() => void take(suffix)}>
              {t(`menu.${suffix}`)}
            </button>
          </li>
        ))}
      </ul>
      {isShareable() && (
        <>
          <p class="menu-head">{t("menu.use")}</p>
          <ul class="plain">
            <li>
              <button
                type="button"
                class="link"
                data-testid="menu-link"
                onClick={() => void copy(fullAddress(state, page), "copied.link")}
              >
                {t("menu.link")}
              </button>
            </li>
            <li>
              <button
                type="button"
                class="link"
                data-testid="menu-embed"
                onClick={() => void copy(snippet(state, exhibit.title, page), "copied.embed")}
              >
                {t("menu.embed")}
              </button>
            </li>
          </ul>
          {prepared !== undefined && manifest.tables.has(prepared) && (
            <p class="prepared">
              {t("menu.prepared")}{" "}
              {["csv", "json"].map((suffix) => (
                <a key={suffix} href={`tables/${prepared}.${suffix}`} data-testid={`menu-table-${suffix}`}>
                  .{suffix}
                </a>
              ))}
            </p>
          )}
        </>
      )}
      {isChart(page, exhibit.name) && <Split exhibit={exhibit} />}
      <CopyOutcome outcome={outcome} />
    </>
  );
}

/** @param exhibit Called only when its menu is opened, and once for its title where none is given. */
export function ExhibitMenu({ exhibit, title }: { readonly exhibit: () => Exhibit; readonly title?: string }) {
  const { explorer, strings, manifest } = usePage();
  const { view, options } = explorer.state;
  const own = useMemo(() => title ?? exhibit().title, [title, manifest, view, JSON.stringify(options)]);
  return (
    <Disclosure label={strings.t("menu.open")} name={strings.t("menu.name", { title: own })} testid="exhibit-menu">
      {() => <Items exhibit={exhibit} />}
    </Disclosure>
  );
}
