/** What the reader must know has gone wrong, in plain words. */

import { useState } from "preact/hooks";
import { usePage } from "./context";

export function Notices() {
  const { explorer, manifest, strings } = usePage();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const failed = [...explorer.failedColumns].map((column) => manifest.columns[column]!.label);
  const notices = [
    ...(explorer.dropped.length > 0 ? [strings.dropped(explorer.dropped)] : []),
    ...(explorer.recordsFailed ? [strings.rowsFailed] : []),
    ...(failed.length > 0 ? [strings.columnsFailed(failed)] : []),
    ...(explorer.failedCounts.length > 0 ? [strings.countsFailed(explorer.failedCounts)] : []),
  ].filter((notice) => !dismissed.has(notice));
  return (
    <div role="status" class="notices" data-testid="notices">
      {notices.map((notice) => (
        <p key={notice} class="notice">
          <span>{notice}</span>
          <button type="button" class="link" onClick={() => setDismissed(new Set(dismissed).add(notice))}>
            {strings.dismiss}
          </button>
        </p>
      ))}
    </div>
  );
}
