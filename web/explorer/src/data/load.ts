/** Loading of packed files, whatever the server does about their packing. */

import { DamagedFile } from "./count-table";

/** The file could not be had from the server. */
export class MissingFile extends Error {}

async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
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
