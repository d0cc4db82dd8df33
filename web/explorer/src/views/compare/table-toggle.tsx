/** Turns between a picture and its table. */

import { usePage } from "../../ui/context";

export function TableToggle(props: { readonly table: boolean; readonly title: string; readonly turn: () => void }) {
  const { table, title, turn } = props;
  const { t } = usePage().strings;
  const word = t(table ? "asChart" : "asTable");
  return (
    <button type="button" class="link" data-testid="table-toggle" aria-label={t("filterIs", { subject: word, items: title })} onClick={turn}>
      {word}
    </button>
  );
}
