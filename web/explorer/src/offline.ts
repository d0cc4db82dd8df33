/** The page's side of the service worker: it is started when the page has come to rest, and told what to keep. */

import { isSingleFile } from "./data/load";
import type { Keep } from "./sw";

const sparing = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Waits until the page is painted and the records are there, or will not come. */
function rest(): Promise<void> {
  const page = document.documentElement;
  return new Promise((done) => {
    const look = (): void => {
      const { ready, records } = page.dataset;
      if (ready === undefined || (!sparing() && records !== "ready" && records !== "failed")) return;
      watcher.disconnect();
      setTimeout(done, 1000);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(page, { attributeFilter: ["data-ready", "data-records"] });
    look();
  });
}

/** Makes the page work without a connection from now on, where the browser can. Says nothing where it can't. */
export async function workOffline(): Promise<void> {
  if (!/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator) || isSingleFile()) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }) => {
    // What stands on this page belongs to a release that was replaced meanwhile.
    if (data === "changed") location.reload();
  });
  await rest();
  try {
    await serviceWorker.register("sw.js");
    const { active } = await serviceWorker.ready;
    const { dataset, lang } = document.documentElement;
    active?.postMessage({
      loaded: performance.getEntriesByType("resource").map(({ name }) => name),
      records: dataset["records"] === "ready",
      more: !sparing(),
      language: lang,
    } satisfies Keep);
  } catch {
    // Browsers that keep nothing (private windows, policies) refuse; the page works all the same.
  }
}
