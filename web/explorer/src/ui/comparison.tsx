/**
 * The comparison of protected and synthetic counts: the only module that shows one beside the other.
 *
 * It can be left out of the build (VITE_COMPARISON=off puts comparison-off.tsx in its place); the page then shows the
 * protected count of the selection, and the bars.
 */

import type { ProtectedWords, Strings } from "../strings";

export const COMPARISON: boolean = true;

/** The synthetic count, beside the protected one. */
export function SyntheticFigure(props: {
  readonly total: number | null;
  readonly records: number;
  readonly ready: boolean;
  readonly strings: Strings;
}) {
  const { total, records, ready, strings } = props;
  const words = strings.comparison;
  const known = total !== null && ready;
  const unknown = ready ? [words.unavailable, words.unavailableDetail] : ["…", words.loading];
  return (
    <div class="figure figure-synthetic">
      <h3 class="figure-name">{words.synthetic}</h3>
      <p class="figure-hint">{words.hint}</p>
      <p class={known ? "figure-value" : "figure-value figure-word"}>
        <span data-testid="synthetic-count">{known ? strings.number(total) : unknown[0]}</span>
      </p>
      <p class="figure-detail">{known ? words.share(records === 0 ? 0 : total / records) : unknown[1]}</p>
    </div>
  );
}

/** What the live region adds to the protected count. */
export const announceSynthetic = (total: number | null, strings: Strings): string =>
  strings.comparison.announce(total === null ? strings.comparison.unavailable : strings.number(total));

/** The protected count of one bar, under its synthetic one. */
export function BarProtected(props: { readonly words: ProtectedWords; readonly strings: Strings }) {
  const { prefix, figure, detail } = props.words;
  return (
    <>
      <span class="tip-row">
        <span>{props.strings.comparison.protected}</span>
        <strong>{`${prefix} ${figure}`.trim()}</strong>
      </span>
      <span class="tip-detail">{detail}</span>
    </>
  );
}

export function ProtectedHeads({ strings }: { readonly strings: Strings }) {
  return (
    <>
      <th scope="col" class="numeric">
        {strings.comparison.protected}
      </th>
      <th scope="col">{strings.comparison.state}</th>
    </>
  );
}

/** The protected count of one row of a table, and its interval or state. */
export function ProtectedCells(props: { readonly words: ProtectedWords; readonly brief: string; readonly known: boolean }) {
  const { prefix, figure } = props.words;
  return (
    <>
      <td class="numeric">{props.known ? `${prefix} ${figure}`.trim() : "–"}</td>
      <td>{props.brief}</td>
    </>
  );
}

export function WhichToQuote({ strings }: { readonly strings: Strings }) {
  return (
    <details class="cite">
      <summary>{strings.comparison.citeTitle}</summary>
      {strings.comparison.cite.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
