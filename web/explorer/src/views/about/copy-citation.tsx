/** The citation with a button that copies it. */

import { useRef, useState } from "preact/hooks";
import { usePage } from "../../ui/context";

export function Citation() {
  const { manifest, strings } = usePage();
  const { t } = strings;
  const { citation, language } = manifest.release;
  const text = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<"" | "about.copied" | "about.copyByHand">("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation);
      setOutcome("about.copied");
    } catch {
      // Not every browser lets a page write to the clipboard.
      getSelection()?.selectAllChildren(text.current!);
      setOutcome("about.copyByHand");
    }
  };
  if (citation === "") return null;
  return (
    <>
      <blockquote class="citation">
        <p ref={text} lang={language} dir="auto" data-testid="citation">
          {citation}
        </p>
      </blockquote>
      <p>
        <button type="button" class="button" data-testid="copy-citation" onClick={() => void copy()}>
          {t("about.copy")}
        </button>{" "}
        <span role="status" class="quiet">
          {outcome !== "" && t(outcome)}
        </span>
      </p>
    </>
  );
}
