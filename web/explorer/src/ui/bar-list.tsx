/** Bars as a list of toggle buttons; long lists show the first ten, a search and "show all". */

import { useId, useState } from "preact/hooks";
import { LONG, shortened, type BarRow } from "../model/bars";
import { toggle } from "../model/selection";
import { usePage } from "./context";
import { rowKey, Tip, useTip } from "./tip";
import { useBars } from "./use-bar";

function Bar(props: { readonly row: BarRow; readonly share: number; readonly text: string; readonly described: string | undefined }) {
  const { row, share, text, described } = props;
  const { explorer, manifest } = usePage();
  return (
    <button
      type="button"
      class={row.code === "" ? "bar bar-missing" : "bar"}
      aria-pressed={row.chosen}
      aria-describedby={described}
      data-column={manifest.columns[row.column]!.name}
      data-value={row.code}
      onClick={() => explorer.go(toggle(explorer.wanted(), row.column, row.value))}
    >
      <span class="bar-mark" aria-hidden="true" />
      <span class="bar-label">{row.label}</span>
      <span class="bar-track" aria-hidden="true">
        <span class="bar-fill" style={{ inlineSize: `${(share * 100).toFixed(2)}%` }} />
      </span>
      <span class="bar-count">{text}</span>
    </button>
  );
}

export function BarList(props: { readonly title: string; readonly rows: readonly BarRow[]; readonly highest?: number }) {
  const { title, rows } = props;
  const { strings } = usePage();
  const { figures } = useBars();
  const [all, setAll] = useState(false);
  const [search, setSearch] = useState("");
  const tip = useTip();
  const id = useId();
  const long = rows.length > LONG;
  const drawn = shortened(rows, search, all);
  const lengths = new Map(drawn.map((row) => [row, figures(row)]));
  const highest = props.highest ?? Math.max(1, ...[...lengths.values()].map(({ length }) => length ?? 0));
  return (
    <>
      {long && (
        <div class="search">
          <input
            type="search"
            value={search}
            placeholder={strings.searchPlaceholder}
            aria-label={strings.search(title)}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <span class="search-count" role="status">
            {strings.shownOf(drawn.length, rows.length)}
          </span>
        </div>
      )}
      <ul class={lengths.size > 0 && rows.some((row) => row.chosen) ? "bars has-chosen" : "bars"}>
        {drawn.map((row) => {
          const { length, text } = lengths.get(row)!;
          const key = rowKey(row);
          const tipId = `${id}-${key}`;
          const open = tip.open === key;
          return (
            <li key={key} {...tip.handlers(key)}>
              <Bar row={row} share={(length ?? 0) / highest} text={text} described={open ? tipId : undefined} />
              {open && <Tip row={row} id={tipId} />}
            </li>
          );
        })}
      </ul>
      {drawn.length === 0 && <p class="quiet">{strings.noMatch}</p>}
      {long && search.trim() === "" && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.showFewer : strings.showAll(rows.length)}
        </button>
      )}
    </>
  );
}
