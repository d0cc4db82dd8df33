/** What can be taken from the page as a whole: a link, a citation, the selection's records and counts, paper. */

import { useRef, useState } from "preact/hooks";
import { barRows } from "../model/bars";
import { csvColumns, fileName } from "../model/download";
import { placeOf, type Exhibit, type ExhibitCell } from "../model/exhibit";
import type { Bar } from "../model/manifest";
import { EVERYTHING, within } from "../model/selection";
import { usePage, type Page } from "./context";
import { CopyOutcome, useCopy, type Copying } from "./copy";
import { Disclosure } from "./disclosure";
import "../styles/share.css";
import { citationOf, complete, fullAddress, isShareable, provenanceOf, save, snippet } from "./taking";
import { useShare } from "./tip";

type Share = ReturnType<typeof useShare>;

/** Every chart under the present selection, and the selection itself as one cell. */
function allCharts({ manifest, explorer }: Page, share: Share): Exhibit[] {
  const { selection } = explorer;
  const rank = (bar: Bar): number => {
    const value = explorer.protectedOf(within(EVERYTHING, bar));
    return value.state === "reported" ? value.count : -1;
  };
  const whole: ExhibitCell = { at: [], figure: { kind: "protected", value: explorer.protectedOf(selection) } };
  return [
    { name: "", title: "", axes: [], cells: [whole], form: "bars" },
    ...manifest.charts.map((chart): Exhibit => ({
      name: chart.name,
      title: chart.label,
      axes: [{ name: chart.name, label: chart.label }],
      cells: barRows(chart, manifest, selection, { now: explorer.bar, rank }).map((row) => ({
        at: [placeOf(manifest, row)],
        figure: row.figure,
        ratio: share(row),
      })),
      form: "bars",
    })),
  ];
}

/** The records and counts of the selection, as files; which of them is being made, and what went wrong. */
function Downloads({ say }: Pick<Copying, "say">) {
  const page = usePage();
  const share = useShare();
  const { manifest, strings, explorer } = page;
  const { t } = strings;
  const { status, failedColumns } = explorer.records;
  const [busy, setBusy] = useState(false);
  const latest = useRef({ page, share });
  latest.current = { page, share };
  const broken = status.stage === "failed" || failedColumns.size > 0;

  const take = async (make: () => Promise<[Blob | string, string]>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      save(...(await make()));
      say(null);
    } catch {
      say({ said: "menu.failed" });
    }
    setBusy(false);
  };
  const records = async (): Promise<[Blob, string]> => {
    await explorer.records.want();
    await new Promise((drawn) => setTimeout(drawn));
    const { records: now, selection } = latest.current.page.explorer;
    const { client } = now;
    if (client === null || now.status.stage !== "ready" || now.failedColumns.size > 0) throw new Error("no records");
    return [await client.csv(selection, csvColumns(manifest.columns)), `${fileName(manifest, "records")}.csv`];
  };
  const counts = async (suffix: "csv" | "json"): Promise<[string, string]> => {
    const [then, [whole, ...charts]] = await complete(() => [
      latest.current.page,
      allCharts(latest.current.page, latest.current.share),
    ]);
    const { chartsCsv, chartsJson } = await import("../model/exhibit-files");
    const text = (suffix === "csv" ? chartsCsv : chartsJson)(
      whole!.cells[0]!,
      charts,
      provenanceOf(then.explorer.state, null, then),
    );
    return [text, `${fileName(manifest, "counts")}.${suffix}`];
  };

  return (
    <section>
      <h3>{t("take.download")}</h3>
      <div class="take-buttons">
        <button
          type="button"
          class="button"
          data-testid="download-selection"
          disabled={broken}
          aria-disabled={busy}
          onClick={() => void take(records)}
        >
          {t("take.records")}
        </button>
        <button
          type="button"
          class="button"
          data-testid="download-counts"
          aria-disabled={busy}
          onClick={() => void take(() => counts("csv"))}
        >
          {t("take.counts")}
        </button>
        <button
          type="button"
          class="button"
          data-testid="download-counts-json"
          aria-disabled={busy}
          onClick={() => void take(() => counts("json"))}
        >
          {t("take.countsJson")}
        </button>
      </div>
      {broken && <p class="hint">{t("take.recordsFailed")}</p>}
      {status.stage === "loading" && <p class="hint">{t("syntheticLoading", { share: strings.percent(status.share) })}</p>}
      <p class="hint" role="status">
        {busy && t("take.preparing")}
      </p>
    </section>
  );
}

function Sharing({ copy, outcome }: Pick<Copying, "copy" | "outcome">) {
  const page = usePage();
  const { t } = page.strings;
  const { state } = page.explorer;
  const title = state.view === "explore" ? "" : t(`view.${state.view}`);
  const citation = citationOf(state, title, page);
  return (
    <section>
      <h3>{t("take.share")}</h3>
      <p class="citation" dir="auto" data-testid="citation">
        {citation}
      </p>
      <div class="take-buttons">
        <button type="button" class="button" data-testid="copy-citation" onClick={() => void copy(citation, "copied.citation")}>
          {t("take.citation")}
        </button>
        {isShareable() && (
          <>
            <button
              type="button"
              class="button"
              data-testid="copy-link"
              onClick={() => void copy(fullAddress(state, page), "copied.link")}
            >
              {t("take.link")}
            </button>
            <button
              type="button"
              class="button"
              data-testid="copy-embed"
              onClick={() => void copy(snippet(state, title, page), "copied.embed")}
            >
              {t("take.embed")}
            </button>
          </>
        )}
        <button type="button" class="button" data-testid="print" onClick={() => print()}>
          {t("take.print")}
        </button>
      </div>
      <CopyOutcome outcome={outcome} />
      {isShareable() && <p class="hint">{t("take.linkHint")}</p>}
    </section>
  );
}

function Panel() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { outcome, say, copy } = useCopy();
  return (
    <div class="take">
      <Sharing copy={copy} outcome={outcome} />
      <Downloads say={say} />
      {isShareable() && manifest.files.length > 0 && (
        <section>
          <h3>{t("take.files")}</h3>
          <ul class="plain">
            {manifest.files.map(({ path, label, bytes }) => (
              <li key={path}>
                <a href={path}>{label}</a>
                {bytes !== undefined && <span class="quiet"> {strings.fileSize(bytes)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export function TakeAway() {
  const { t } = usePage().strings;
  return (
    <Disclosure label={t("take.open")} testid="share-open">
      {() => <Panel />}
    </Disclosure>
  );
}
