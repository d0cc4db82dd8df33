/** Starts the worker from its file, or from the page where the page is one single file. */

import { carriedText } from "../data/load";

export function startWorker(): Worker {
  const code = carriedText("worker.js");
  if (code === null) return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
