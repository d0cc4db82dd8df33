/** About the data: what they are, how people are protected, which figure to quote, how precise it is, where all of it is. */

import { isWithinReach } from "../../data/load";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Key } from "../../strings/strings";
import { addressOf } from "../../ui/address";
import { usePage } from "../../ui/context";
import { Contact, DataFiles, guaranteeWords, Helplines, ReportProblem } from "../../ui/foot";
import { Citation } from "./copy-citation";
import { PrecisionTable, SuppressedTable } from "./tables";
import "./about.css";

function What() {
  const { manifest, strings } = usePage();
  const { t, number, percent } = strings;
  const { records, recordsInterval, release, interval } = manifest;
  return (
    <>
      <p>{t("about.what.1")}</p>
      <p>
        {recordsInterval === null
          ? t("about.recordsPlain", { count: number(records) })
          : t("about.records", { count: number(records), low: recordsInterval[0], high: recordsInterval[1], level: percent(interval) })}
      </p>
      <p>{t("about.what.2")}</p>
      <p class="prevalence">
        <strong>{t("prevalenceTitle")}</strong> {t("prevalence")} {t("about.what.3")}
      </p>
      {release.sourceNote && (
        <>
          <h4>{t("source")}</h4>
          <p>{release.sourceNote}</p>
        </>
      )}
    </>
  );
}

function Protection() {
  const { manifest, strings } = usePage();
  return (
    <>
      <p>{guaranteeWords(manifest.guarantee, strings)}</p>
      {isWithinReach("methodology.html") && (
        <p>
          {strings.t("guaranteeMore")} <a href="methodology.html">{strings.t("methodology")}</a>
        </p>
      )}
    </>
  );
}

function Quote() {
  const { t } = usePage().strings;
  return (
    <ul>
      {(["cite.1", "cite.2", "cite.3", "cite.4"] as const).map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

function States() {
  const { manifest, strings } = usePage();
  const keys = ["meaning.reported", "meaning.suppressed", "meaning.notComputed"] as const;
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{strings.t(key, { length: manifest.reportingLength })}</li>
      ))}
    </ul>
  );
}

function Suppressed() {
  const { t } = usePage().strings;
  return (
    <>
      <p>{t("about.suppressed.lead")}</p>
      <SuppressedTable />
    </>
  );
}

function PrecisionOf() {
  const { t } = usePage().strings;
  return (
    <>
      <p>{t("about.precision.lead")}</p>
      <PrecisionTable />
    </>
  );
}

function History() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { about, release } = manifest;
  return (
    <>
      <p>{t("about.history.lead")}</p>
      <dl class="about-history" data-testid="history">
        {about.history.map(({ version, created, changes }) => (
          <div key={version}>
            <dt>
              <strong>{version}</strong> {created && <span class="quiet">{strings.date(created)}</span>}{" "}
              {version === release.version && <span class="quiet">({t("about.thisVersion")})</span>}
            </dt>
            {changes.length === 0 ? (
              <dd class="quiet">{t("about.history.none")}</dd>
            ) : (
              changes.map((change) => (
                <dd key={change} lang={release.language}>
                  {change}
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

function Cite() {
  const { manifest, strings } = usePage();
  const { licence } = manifest.release;
  return (
    <>
      <Citation />
      {licence && <p>{strings.t("licence", { licence })}</p>}
    </>
  );
}

function Ask() {
  const { manifest, strings } = usePage();
  const { contact } = manifest.release;
  if (!contact) return <p>{strings.t("about.contact.none")}</p>;
  return (
    <p>
      <Contact address={contact} /> <br />
      <ReportProblem />
    </p>
  );
}

interface Part {
  readonly title: Key;
  readonly content: ComponentChildren;
}

/** The parts that this release has something to say in. */
function useParts(): Part[] {
  const { about } = usePage().manifest;
  return [
    { title: "about.what", content: <What /> },
    { title: "guarantee", content: <Protection /> },
    { title: "citeTitle", content: <Quote /> },
    { title: "threeStates", content: <States /> },
    ...(about.suppressed.length > 0 ? [{ title: "about.suppressed", content: <Suppressed /> } as const] : []),
    ...(about.precision.length > 0 ? [{ title: "about.precision", content: <PrecisionOf /> } as const] : []),
    ...(about.history.length > 0 ? [{ title: "about.history", content: <History /> } as const] : []),
    { title: "about.cite", content: <Cite /> },
    { title: "about.files", content: <DataFiles /> },
    { title: "about.contact", content: <Ask /> },
    { title: "help", content: <Helplines /> },
  ];
}

/** Contents; the address of the page stays as it is, since the part behind its "#" tells the state. */
function Contents({ parts, idOf }: { readonly parts: readonly Part[]; readonly idOf: (i: number) => string }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const here = addressOf(explorer.state, manifest.columns);
  const jump = (event: MouseEvent, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = document.getElementById(id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  };
  return (
    <nav class="about-contents" aria-label={t("about.contents")}>
      <p class="kicker" aria-hidden="true">
        {t("about.contents")}
      </p>
      <ol>
        {parts.map(({ title }, i) => (
          <li key={title}>
            <a href={here} onClick={(event) => jump(event, idOf(i))}>
              {t(title)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export default function About() {
  const { t } = usePage().strings;
  const id = useId();
  const idOf = (i: number): string => `${id}-${i}`;
  const parts = useParts();
  return (
    <article class="about" aria-labelledby={id} data-testid="about">
      <h2 id={id}>{t("view.about")}</h2>
      <Contents parts={parts} idOf={idOf} />
      <div class="about-parts">
        {parts.map(({ title, content }, i) => (
          <section key={title}>
            <h3 id={idOf(i)} tabIndex={-1}>
              {t(title)}
            </h3>
            {content}
          </section>
        ))}
      </div>
    </article>
  );
}
