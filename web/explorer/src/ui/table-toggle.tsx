/** Turns between a picture and its table. */

import type { Key } from "../strings/strings";
import { usePage } from "./context";

export function TableToggle(props: {
  readonly table: boolean;
  readonly title: string;
  readonly turn: () => void;
  /** What stands where the table is not, if that is no chart. */
  readonly back?: Key;
}) {
  const { table, title, turn, back = "asChart" } = props;
  const { t } = usePage().strings;
  const word = t(table ? back : "asTable");
  return (
    <button type="button" class="link" data-testid="table-toggle" aria-label={t("filterIs", { subject: word, items: title })} onClick={turn}>
      {word}
    </button>
  );
}
