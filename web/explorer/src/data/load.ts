/** Loading of the release's files: from beside the page, or from within it where the page is one single file. */

import { DamagedFile } from "./count-table";

/** The file could not be had from the server. */
export class MissingFile extends Error {}

/** Where the release's explorer data lie, beside the page. */
export const DATA = "data/explorer/";

/** Unpacks bytes where they are still packed. */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const head = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  // A server that sends Content-Encoding has had the browser unpack the file already.
  if (head[0] !== 0x1f || head[1] !== 0x8b) return bytes;
  try {
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  } catch {
    throw new DamagedFile("gzip");
  }
}

/** Fetches a file and unpacks it where it is still packed. */
export async function loadBytes(url: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new MissingFile("network");
  }
  if (!response.ok) throw new MissingFile(String(response.status));
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch {
    throw new DamagedFile("cut short");
  }
  return unpack(bytes);
}

/** A file that the page itself carries; null where it does not. */
function carried(path: string): ArrayBuffer | null {
  const element = document.querySelector(`script[data-file="${CSS.escape(path)}"]`);
  if (element === null) return null;
  return Uint8Array.from(atob(element.textContent.trim()), (letter) => letter.charCodeAt(0)).buffer;
}

/** The text of a file that the page itself carries; null where it does not. */
export function carriedText(path: string): string | null {
  const bytes = carried(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** A file of the explorer's data for the worker: its address, or its packed bytes where the page carries them. */
export function loadPacked(file: string): string | ArrayBuffer {
  if (!isSingleFile()) return new URL(DATA + file, document.baseURI).href;
  return carried(DATA + file) ?? new ArrayBuffer(0);
}

/** Whether the page is one single file that carries its data. */
export const isSingleFile = (): boolean => document.querySelector("script[data-file]") !== null;

/** Whether a file of the release can be reached from the page: a single file carries only some. */
export const isWithinReach = (path: string): boolean =>
  !isSingleFile() || document.querySelector(`script[data-file="${CSS.escape(path)}"]`) !== null;

/**
 * Loads a file of the release.
 *
 * @param path From the release's root, as "data/explorer/manifest.json".
 */
export async function loadFile(path: string): Promise<ArrayBuffer> {
  if (!isSingleFile()) return loadBytes(new URL(path, document.baseURI).href);
  const bytes = carried(path);
  if (bytes === null) throw new MissingFile("not in this file");
  return unpack(bytes);
}

/** Loads a file of JSON. */
export async function loadJson(path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await loadFile(path)));
}
