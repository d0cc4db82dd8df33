/** The page of one release. */

import { useEffect } from "preact/hooks";
import type { Chart as ChartOf, Manifest } from "../model/manifest";
import { selectionWords } from "../model/words";
import type { Strings } from "../strings";
import { Chart } from "./chart";
import { PageProvider, usePage } from "./context";
import { useExplorer } from "./explorer-state";
import { Foot } from "./foot";
import { Notices } from "./notices";
import { SelectionPanel } from "./selection-panel";

function Head() {
  const { manifest, strings } = usePage();
  const { title, version, publisher, created, summary } = manifest.release;
  const facts = [version && strings.release(version), created && strings.published(strings.date(created))];
  return (
    <header class="head">
      <div class="head-row">
        <p class="kicker">{publisher || strings.dataRelease}</p>
        <nav class="head-links" aria-label={strings.data}>
          <a href="summary.html">{strings.links.summary}</a>
          <a href="methodology.html">{strings.links.methodology}</a>
          <a href="codebook.html">{strings.links.codebook}</a>
          <a href="#data-files" onClick={jumpTo("data-files")}>
            {strings.links.data}
          </a>
        </nav>
      </div>
      <h1>{title}</h1>
      {summary && <p class="summary">{summary}</p>}
      <p class="facts">{facts.filter(Boolean).join(" · ")}</p>
    </header>
  );
}

/** A jump within the page that leaves the selection in the address bar alone. */
const jumpTo =
  (id: string) =>
  (event: Event): void => {
    event.preventDefault();
    const target = document.getElementById(id);
    target?.setAttribute("tabindex", "-1");
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  };

interface Group {
  readonly label: string;
  readonly charts: readonly ChartOf[];
  /** Whether it takes half the width, beside another of its kind. */
  readonly half: boolean;
}

/** Charts under the headings of the release, in its order; what belongs to no heading comes last. */
function byGroup(manifest: Manifest, strings: Strings): Group[] {
  const codes = new Set(manifest.groups.map(({ code }) => code));
  const groups = [
    ...manifest.groups.map(({ code, label }) => ({ label, charts: manifest.charts.filter(({ group }) => group === code) })),
    { label: strings.otherGroup, charts: manifest.charts.filter(({ group }) => !codes.has(group)) },
  ].filter(({ charts }) => charts.length > 0);
  const small = (i: number): boolean => groups[i]?.charts.length === 1 && groups[i].charts[0]!.type !== "year";
  const half = groups.map(() => false);
  for (let i = 0; i < groups.length; i++) if (small(i) && small(i + 1)) half[i] = half[++i] = true;
  return groups.map((group, i) => ({ ...group, half: half[i]! }));
}

function Charts() {
  const { manifest, strings, explorer } = usePage();
  if (!explorer.ready) return <p class="loading">{strings.loading}</p>;
  return (
    <div class="groups">
      {byGroup(manifest, strings).map(({ label, charts, half }) => (
        <section key={label} class={half ? "group group-half" : charts.length === 1 ? "group group-single" : "group"}>
          <h2>{label}</h2>
          <div class="charts">
            {charts.map((chart, i) => (
              <Chart key={`${chart.label}-${i}`} chart={chart} titled={chart.label !== label} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

export function ReleasePage({ manifest, strings }: { readonly manifest: Manifest; readonly strings: Strings }) {
  const explorer = useExplorer(manifest);
  const words = selectionWords(explorer.selection, manifest, strings);
  useEffect(() => {
    document.title = explorer.selection.size === 0 ? manifest.release.title : `${words} – ${manifest.release.title}`;
  }, [words]);
  const { interval, reportingLength } = manifest;
  return (
    <PageProvider value={{ manifest, strings, explorer, counting: { interval, reportingLength } }}>
      <a class="skip" href="#charts" onClick={jumpTo("charts")}>
        {strings.skip}
      </a>
      <Head />
      <main class="body">
        <div class="aside">
          <Notices />
          <SelectionPanel />
        </div>
        <div class="content" id="charts">
          <p class="prevalence">
            <strong>{strings.prevalenceTitle}</strong> {strings.prevalence}
          </p>
          <p class="lead">{strings.chartsHint(!explorer.recordsFailed)}</p>
          <Charts />
        </div>
      </main>
      <Foot />
    </PageProvider>
  );
}
