/** The two selections of a comparison: their words, their counts, and how the second one is chosen. */

import { useId } from "preact/hooks";
import { COMPARISON } from "#comparison";
import type { Kind } from "../../model/grid";
import { EVERYTHING } from "../../model/selection";
import { protectedWords } from "../../strings/figures";
import { usePage } from "../../ui/context";
import { FilterSearch, type Edited } from "../../ui/filter-search";
import { Chips, Sentence } from "../../ui/statement";
import { restOf, type Counted } from "./comparing";
import { Mark, type SideName } from "./pair-list";

/** The second selection, as one that the reader can change. */
function useOther(): Edited {
  const { explorer } = usePage();
  return {
    name: "b",
    selection: explorer.state.other,
    wanted: () => explorer.wanted().other,
    choose: (next) => explorer.go({ other: next }),
  };
}

function Count({ side, kind }: { readonly side: Counted; readonly kind: Kind }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const value = explorer.protectedOf(side.selection);
  const { prefix, figure, detail } = protectedWords(value, manifest, strings);
  const count = side.whole.kind === "synthetic" ? side.whole.count : null;
  return (
    <>
      {(kind === "protected" || COMPARISON) && (
        <p class="side-count">
          <strong class={value.state === "reported" ? "side-figure" : "side-figure state-word"}>
            {prefix} {figure}
          </strong>{" "}
          <span class="side-detail">
            {t("protectedCount")}. {detail}
          </span>
        </p>
      )}
      {kind === "synthetic" && (
        <p class="side-detail">
          {count === null ? t(side.whole.kind === "synthetic" && side.whole.pending ? "state.loading" : "notAvailable") : `${t("compare.syntheticCases", { n: count })} (${t("exact")})`}
        </p>
      )}
    </>
  );
}

function Panel(props: { readonly name: SideName; readonly side: Counted; readonly kind: Kind; readonly children: preact.ComponentChildren }) {
  const { name, side, kind, children } = props;
  const { t } = usePage().strings;
  const id = useId();
  return (
    <section class={`side side-${name}`} aria-labelledby={id} data-testid={`side-${name}`}>
      <h3 id={id} class="kicker">
        <Mark side={name} />
        {t(`compare.${name}`)}
      </h3>
      <p class="side-words" data-testid={`side-${name}-words`}>
        <Sentence selection={side.selection} />
      </p>
      <Count side={side} kind={kind} />
      {children}
    </section>
  );
}

/** A and B with their counts. */
export function Sides({ sides, kind }: { readonly sides: readonly [Counted, Counted]; readonly kind: Kind }) {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const { selection, other, options } = explorer.state;
  const edited = useOther();
  const rest = restOf(selection, manifest.columns);
  const action = (name: "swap" | "copy" | "clear" | "rest", act: () => void, disabled = false) => (
    <button type="button" class="link" data-testid={`compare-${name}`} disabled={disabled} onClick={act}>
      {t(`compare.${name}`)}
    </button>
  );
  const swap = (): void => {
    const wanted = explorer.wanted();
    explorer.go({ selection: wanted.other, other: wanted.selection });
  };
  return (
    <div class="sides" role="group" aria-label={t("compare.sides")}>
      <Panel name="a" side={sides[0]} kind={kind}>
        {!options.embed && (
          <>
            <p class="quiet">{t("compare.above")}</p>
            <div class="actions">{action("swap", swap, selection.size + other.size === 0)}</div>
          </>
        )}
      </Panel>
      <Panel name="b" side={sides[1]} kind={kind}>
        {!options.embed && (
          <>
            <Chips edited={edited} label={t("compare.filters")} />
            <div class="actions">
              <FilterSearch edited={edited} label={t("compare.addFilter")} />
              {action("copy", () => explorer.go({ other: explorer.wanted().selection }), selection.size === 0)}
              {rest !== null && action("rest", () => explorer.go({ other: rest }))}
              {action("clear", () => explorer.go({ other: EVERYTHING }), other.size === 0)}
            </div>
          </>
        )}
      </Panel>
    </div>
  );
}
