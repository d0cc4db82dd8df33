/** Bars as a list of toggle buttons; long lists show the first ten, a search and "show all". */

import { useId, useState } from "preact/hooks";
import { LONG, SHORT, shortened, type BarRow } from "../model/bars";
import { countOf } from "../model/grid";
import { toggle } from "../model/selection";
import { usePage } from "./context";
import { Extent, useFigureWords } from "./figure";
import { rowKey, Tip, useTip } from "./tip";

function Bar(props: { readonly row: BarRow; readonly highest: number; readonly described: string | undefined }) {
  const { row, highest, described } = props;
  const { explorer, manifest } = usePage();
  const { figure } = useFigureWords()(row.figure);
  return (
    <button
      type="button"
      class={row.code === "" ? "bar bar-missing" : "bar"}
      aria-pressed={row.chosen}
      aria-describedby={described}
      data-column={manifest.columns[row.column]!.name}
      data-value={row.code}
      data-kind={row.figure.kind}
      onClick={() => explorer.choose(toggle(explorer.wanted().selection, row.column, row.value))}
    >
      <span class="bar-mark" aria-hidden="true" />
      <span class="bar-label">{row.label}</span>
      <Extent figure={row.figure} of={highest} />
      <span class={countOf(row.figure) === null ? "bar-count bar-state" : "bar-count"}>{figure}</span>
    </button>
  );
}

export function BarList(props: { readonly title: string; readonly rows: readonly BarRow[]; readonly highest?: number }) {
  const { title, rows } = props;
  const { t } = usePage().strings;
  const [all, setAll] = useState(false);
  const [search, setSearch] = useState("");
  const tip = useTip();
  const id = useId();
  const long = rows.length > LONG;
  const drawn = shortened(rows, search, all);
  const highest = props.highest ?? Math.max(1, ...drawn.map(({ figure }) => countOf(figure) ?? 0));
  return (
    <>
      {long && (
        <div class="search">
          <input
            type="search"
            value={search}
            placeholder={t("searchPlaceholder")}
            aria-label={t("search", { chart: title })}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <span class="search-count" role="status">
            {t("shownOf", { shown: drawn.length, all: rows.length })}
          </span>
        </div>
      )}
      <ul class={rows.some((row) => row.chosen) ? "bars has-chosen" : "bars"}>
        {drawn.map((row) => {
          const key = rowKey(row);
          const tipId = `${id}-${key}`;
          const open = tip.open === key;
          return (
            <li key={key} {...tip.handlers(key)}>
              <Bar row={row} highest={highest} described={open ? tipId : undefined} />
              {open && <Tip row={row} id={tipId} />}
            </li>
          );
        })}
      </ul>
      {drawn.length === 0 && <p class="quiet">{t("noMatch")}</p>}
      {long && search.trim() === "" && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("showFewer", { n: SHORT }) : t("showAll", { n: rows.length })}
        </button>
      )}
    </>
  );
}
