/** A number with its kind, its interval and its state: the one way in which figures stand on the page. */

import { boundsOf, countOf, type Figure } from "../model/grid";
import { brief, protectedFigure } from "../strings/figures";
import { usePage } from "./context";

/** What a figure says in words: the number or its state, and its interval or why there is none. */
export function useFigureWords(): (figure: Figure) => { readonly figure: string; readonly interval: string } {
  const { explorer, manifest, strings } = usePage();
  return (figure) => {
    if (figure.kind === "protected")
      return { figure: protectedFigure(figure.value, manifest, strings), interval: brief(figure.value, strings) };
    if (figure.count !== null) return { figure: strings.number(figure.count), interval: strings.t("exact") };
    return { figure: strings.t(figure.pending ?? explorer.counting ? "state.loading" : "notAvailable"), interval: "" };
  };
}

/** The bar of a figure, with the interval as a line on it. `of` is the longest bar beside it. */
export function Extent({ figure, of, class: name }: { readonly figure: Figure; readonly of: number; readonly class?: string }) {
  const count = countOf(figure);
  const bounds = boundsOf(figure);
  const place = (value: number): string => `${(Math.min(1, value / of) * 100).toFixed(2)}%`;
  return (
    <span class={`extent extent-${figure.kind} ${name ?? ""}`} aria-hidden="true">
      {count !== null && <span class="extent-fill" style={{ inlineSize: place(count) }} />}
      {bounds !== null && bounds[1] > bounds[0] && (
        <span
          class="extent-interval"
          style={{ insetInlineStart: place(bounds[0]), inlineSize: `calc(${place(bounds[1])} - ${place(bounds[0])})` }}
        />
      )}
    </span>
  );
}

/** Which kind of figures a chart or table shows, in few words, and why. */
export function KindNote({ kind, short = false }: { readonly kind: Figure["kind"]; readonly short?: boolean }) {
  const { strings, manifest, explorer } = usePage();
  const { t } = strings;
  const { status } = explorer.records;
  if (short) return <span class={`kind kind-${kind}`}>{t(kind === "protected" ? "kindProtectedShort" : "kindSyntheticShort")}</span>;
  if (kind === "protected") return <p class="kind kind-protected">{t("kindProtected")}</p>;
  return (
    <p class="kind kind-synthetic">
      {t("kindSynthetic")} {explorer.figures === "auto" && t("whySynthetic", { length: manifest.reportingLength })}{" "}
      {status.stage === "loading" && t("syntheticLoading", { share: strings.percent(status.share) })}
    </p>
  );
}
