import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DamagedFile } from "../src/data/count-table";
import { loadBytes, MissingFile } from "../src/data/load";

const serve = (body: Uint8Array | null, status = 200): void => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body as BodyInit | null, { status })));
};
const content = Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) % 256 || 7);

afterEach(() => vi.unstubAllGlobals());

describe("a packed file", () => {
  it("is unpacked when it comes packed", async () => {
    serve(gzipSync(content));
    expect(new Uint8Array(await loadBytes("x"))).toEqual(content);
  });

  it("is taken as it is when the server has had it unpacked", async () => {
    serve(content);
    expect(new Uint8Array(await loadBytes("x"))).toEqual(content);
  });

  it("is called damaged when it is cut short", async () => {
    serve(gzipSync(content).subarray(0, 100));
    await expect(loadBytes("x")).rejects.toThrow(DamagedFile);
  });

  it("is called missing when the server has none or is out of reach", async () => {
    serve(null, 404);
    await expect(loadBytes("x")).rejects.toThrow(MissingFile);
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    await expect(loadBytes("x")).rejects.toThrow(MissingFile);
  });
});
