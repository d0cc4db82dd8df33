/** A link to another state of this page, which keeps the reader's language. */

import type { ComponentChildren } from "preact";
import type { State } from "../../model/address";
import { addressOf } from "../../ui/address";
import { usePage } from "../../ui/context";

export function StateLink(props: {
  readonly state: State;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly testid?: string;
  readonly lang?: string;
  readonly onGo?: () => void;
}) {
  const { explorer, manifest } = usePage();
  const { state, children, onGo, testid, ...rest } = props;
  return (
    <a
      {...rest}
      data-testid={testid}
      href={addressOf(state, manifest.columns)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo?.();
        explorer.go(state);
      }}
    >
      {children}
    </a>
  );
}
