/** Copying a text, and saying that it was copied; where the browser refuses, the text stands there to be taken. */

import { useEffect, useRef, useState, type Dispatch, type StateUpdater } from "preact/hooks";
import type { Key } from "../strings/strings";
import { usePage } from "./context";

interface Outcome {
  /** What to say. */
  readonly said: Key;
  /** The text, where it could not be copied. */
  readonly text?: string;
}

export interface Copying {
  readonly outcome: Outcome | null;
  readonly say: Dispatch<StateUpdater<Outcome | null>>;
  readonly copy: (text: string, said: Key) => Promise<void>;
}

export function useCopy(): Copying {
  const [outcome, say] = useState<Outcome | null>(null);
  const copy = async (text: string, said: Key): Promise<void> => {
    say(null);
    try {
      // Not there at all on pages without a secure connection.
      await navigator.clipboard.writeText(text);
      say({ said });
    } catch {
      say({ said: "copied.refused", text });
    }
  };
  return { outcome, say, copy };
}

/** The text that could not be copied: selected, so that one key takes it. */
function ToCopy({ text, name }: { readonly text: string; readonly name: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current!.focus();
    field.current!.select();
  }, []);
  return (
    <textarea ref={field} class="to-copy" readOnly rows={3} dir="auto" data-testid="copy-text" aria-label={name} value={text} />
  );
}

/** Stands in the page from the start, so that screen readers hear of what changes in it. */
export function CopyOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  const { t } = usePage().strings;
  return (
    <>
      <p class="outcome" role="status" data-testid="copy-status">
        {outcome && t(outcome.said)}
      </p>
      {outcome?.text && <ToCopy key={outcome.text} text={outcome.text} name={t(outcome.said)} />}
    </>
  );
}
