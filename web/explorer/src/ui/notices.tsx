/** What the reader must know has gone wrong, in plain words. */

import { useState } from "preact/hooks";
import { usePage } from "./context";

export function Notices() {
  const { explorer, manifest, strings } = usePage();
  const { t } = strings;
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const { records, store, dropped } = explorer;
  const failed = [...records.failedColumns].map((column) => manifest.columns[column]!.label);
  const notices = [
    ...(dropped.length > 0 ? [t("dropped", { parts: dropped.join(", ") })] : []),
    ...(records.status.stage === "failed" ? [t("rowsFailed")] : []),
    ...(failed.length > 0 ? [t("columnsFailed", { n: failed.length, labels: failed.join(", ") })] : []),
    ...(store.failed.length > 0 ? [t("countsFailed", { files: store.failed.join(", ") })] : []),
  ].filter((notice) => !dismissed.has(notice));
  return (
    <div role="status" class="notices" data-testid="notices">
      {notices.map((notice) => (
        <p key={notice} class="notice">
          <span>{notice}</span>
          <button type="button" class="link" onClick={() => setDismissed(new Set(dismissed).add(notice))}>
            {t("dismiss")}
          </button>
        </p>
      ))}
    </div>
  );
}
