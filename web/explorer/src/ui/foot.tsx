/** The foot of the page: the guarantee in plain words, the data, whom to ask, where to find help. */

import { isWithinReach } from "../data/load";
import { isWebAddress, type Guarantee, type ReleaseFile } from "../model/manifest";
import type { Key, Strings } from "../strings/strings";
import { usePage } from "./context";

/** The guarantee of a release in words. */
export function guaranteeWords({ mode, epsilon, delta, k }: Guarantee, { t, number }: Strings): string {
  if (mode === "dp" && epsilon !== undefined)
    return t("guarantee.dp", {
      epsilon: number(epsilon),
      delta: delta === undefined ? "" : t("guarantee.delta", { delta: delta.toString() }),
    });
  return k === undefined ? t("guarantee.other") : t("guarantee.k", { k });
}

const isMailAddress = (address: string): boolean => /^[^\s@/:]+@[^\s@/:]+$/.test(address);

export function Contact({ address }: { readonly address: string }) {
  if (isWebAddress(address)) return <a href={address}>{address}</a>;
  if (isMailAddress(address)) return <a href={`mailto:${address}`}>{address}</a>;
  return <>{address}</>;
}

/** A mail to the publisher that says already which release and which view it is about. */
export function ReportProblem() {
  const { manifest, strings } = usePage();
  const { contact, title, version } = manifest.release;
  const { t } = strings;
  if (!isMailAddress(contact)) return isWebAddress(contact) ? <a href={contact}>{t("report")}</a> : null;
  const subject = encodeURIComponent(t("reportSubject", { title, version }));
  const body = encodeURIComponent(t("reportBody", { title, version, address: location.href }));
  return (
    <a href={`mailto:${contact}?subject=${subject}&body=${body}`} data-testid="report">
      {t("report")}
    </a>
  );
}

export function Helplines() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  return (
    <>
      <p>
        <strong>{t("helpNot")}</strong> {t("helpNone")}
      </p>
      {manifest.helplines.length > 0 && (
        <ul class="plain">
          {manifest.helplines.map(({ name, phone, url, country }) => (
            <li key={name + (phone ?? "")}>
              {url ? <a href={url}>{name}</a> : name}
              {country && <span class="quiet"> {country}</span>}{" "}
              {phone && (
                <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} dir="ltr">
                  {phone}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The files that every release offers are called by what they hold, in the language of the page. */
const KINDS: Readonly<Record<string, Key>> = { synthetic: "syntheticCounts", aggregates: "protectedCounts", codebook: "codebook" };

function fileLabel({ path, label }: ReleaseFile, { t }: Strings): string {
  const [, name = "", kind = ""] = /([^/]*)\.(\w+)$/.exec(path) ?? [];
  const key = KINDS[name];
  return key === undefined ? label : `${t(key)} (${kind === "csv" ? "CSV" : "Parquet"})`;
}

export function DataFiles() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const pages = { summary: "summary.html", methodology: "methodology.html", codebook: "codebook.html" } as const;
  return (
    <ul class="plain">
      {(Object.keys(pages) as (keyof typeof pages)[]).filter((key) => isWithinReach(pages[key])).map((key) => (
        <li key={key}>
          <a href={pages[key]}>{t(key)}</a>
        </li>
      ))}
      {manifest.files.filter(({ path }) => isWithinReach(path)).map((file) => (
        <li key={file.path}>
          <a href={file.path}>{fileLabel(file, strings)}</a>
          {file.bytes !== undefined && <bdi class="quiet"> {strings.fileSize(file.bytes)}</bdi>}
        </li>
      ))}
    </ul>
  );
}

export function Foot() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { release, guarantee } = manifest;
  return (
    <footer class="foot">
      <div class="foot-grid">
        <section aria-labelledby="foot-guarantee">
          <h2 id="foot-guarantee">{t("guarantee")}</h2>
          <p>{guaranteeWords(guarantee, strings)}</p>
          {isWithinReach("methodology.html") && (
            <p>
              {t("guaranteeMore")} <a href="methodology.html">{t("methodology")}</a>
            </p>
          )}
        </section>
        <section aria-labelledby="data-files">
          <h2 id="data-files">{t("dataFiles")}</h2>
          <DataFiles />
          {release.licence && <p>{t("licence", { licence: release.licence })}</p>}
        </section>
        <section aria-labelledby="foot-source">
          <h2 id="foot-source">{t("source")}</h2>
          <p>{t("prevalence")}</p>
          {release.sourceNote && <p>{release.sourceNote}</p>}
          {release.contact && (
            <p>
              {t("contact")} <Contact address={release.contact} /> <ReportProblem />
            </p>
          )}
        </section>
        <section aria-labelledby="foot-help">
          <h2 id="foot-help">{t("help")}</h2>
          <Helplines />
        </section>
      </div>
      <p class="foot-last">{t("noTracking")}</p>
    </footer>
  );
}
