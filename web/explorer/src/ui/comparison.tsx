/**
 * The comparison of protected and synthetic counts: the only module that shows one beside the other.
 *
 * It can be left out of the build (VITE_COMPARISON=off puts comparison-off.tsx in its place); the page then shows one of
 * them at a time.
 */

import type { BarRow } from "../model/bars";
import { within } from "../model/selection";
import type { Strings } from "../strings/strings";
import { protectedFigure } from "../strings/figures";
import { usePage } from "./context";

export const COMPARISON: boolean = true;

/** The synthetic count of the selection, beside the protected one. */
export function SyntheticFigure() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const { total, records } = explorer;
  const { status } = records;
  const isCounting = explorer.counting && status.stage === "ready";
  const [figure, detail] =
    total !== null
      ? [strings.number(total), t("syntheticShare", { share: strings.percent(manifest.records === 0 ? 0 : total / manifest.records) })]
      : status.stage === "loading"
        ? ["…", t("syntheticLoading", { share: strings.percent(status.share) })]
        : status.stage === "waiting"
          ? ["…", t("syntheticWaiting")]
          : isCounting
            ? ["…", t("state.loading")]
            : [t("notAvailable"), t("notAvailableDetail")];
  return (
    <div class="figure figure-synthetic">
      <h3 class="figure-name">{t("syntheticCount")}</h3>
      <p class="figure-hint">{t("syntheticHint")}</p>
      <p class={total === null && !isCounting ? "figure-value figure-word" : "figure-value"}>
        <span data-testid="synthetic-count">{figure}</span>
      </p>
      <p class="figure-detail">
        {detail}
        {status.stage === "waiting" && (
          <button type="button" class="link" onClick={() => void records.want()}>
            {t("loadSynthetic")}
          </button>
        )}
      </p>
    </div>
  );
}

/** What the live region adds to the protected count. */
export const announceSynthetic = (total: number | null, strings: Strings): string =>
  total === null ? "" : strings.t("announceSynthetic", { count: total });

/** The other count of one bar, under the one that it shows. */
export function BarBoth({ row }: { readonly row: BarRow }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  if (row.figure.kind === "protected") return null;
  const value = explorer.protectedOf(within(explorer.selection, row));
  return (
    <span class="tip-row">
      <span>{t("protectedCount")}</span>
      <strong>{protectedFigure(value, manifest, strings)}</strong>
    </span>
  );
}

export function WhichToQuote() {
  const { t } = usePage().strings;
  return (
    <details class="cite">
      <summary>{t("citeTitle")}</summary>
      {(["cite.1", "cite.2", "cite.3", "cite.4"] as const).map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </details>
  );
}
