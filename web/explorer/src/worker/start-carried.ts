/** Starts the worker that the page carries: stands in for start.ts where the page is one single file. */

import { carriedText } from "../data/load";

export function startWorker(): Worker {
  const code = carriedText("worker.js");
  if (code === null) throw new Error("the worker is not in this file");
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
