import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DamagedFile } from "../src/data/count-table";
import { isSingleFile, loadBytes, loadFile, loadJson, loadPacked, MissingFile } from "../src/data/load";

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

/** A page at an address, with the files that it carries itself. */
function page(carried: Record<string, Uint8Array> = {}): void {
  const elements = new Map(Object.entries(carried).map(([path, bytes]) => [`script[data-file="${path}"]`, { textContent: ` ${Buffer.from(bytes).toString("base64")}\n` }]));
  const querySelector = (selector: string) => (selector === "script[data-file]" ? ([...elements.values()][0] ?? null) : (elements.get(selector) ?? null));
  vi.stubGlobal("document", { baseURI: "https://example.org/releases/2026.1/index.html#gender=Female", querySelector });
  vi.stubGlobal("CSS", { escape: (text: string) => text });
}

describe("a file of the release", () => {
  it("is fetched from beside the page", async () => {
    page();
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: string) => (asked.push(url), Promise.resolve(new Response(gzipSync('{"a":1}') as BodyInit))));
    expect(isSingleFile()).toBe(false);
    expect(await loadJson("data/explorer/manifest.json")).toEqual({ a: 1 });
    expect(asked).toEqual(["https://example.org/releases/2026.1/data/explorer/manifest.json"]);
    expect(loadPacked("columns/0.bin.gz")).toBe("https://example.org/releases/2026.1/data/explorer/columns/0.bin.gz");
  });

  it("is refused where it is no JSON, or not UTF-8", async () => {
    page();
    for (const body of ["<!doctype html>", "", Uint8Array.of(0x22, 0xff, 0x22)]) {
      vi.stubGlobal("fetch", () => Promise.resolve(new Response(body as BodyInit)));
      await expect(loadJson("x.json")).rejects.toThrow();
    }
  });

  it("is taken from the page that carries all its files, and nothing is fetched", async () => {
    page({ "data/explorer/columns/0.bin.gz": gzipSync(content), "data/explorer/manifest.json": new TextEncoder().encode("[7]") });
    vi.stubGlobal("fetch", () => Promise.reject(new Error("nothing may be fetched")));
    expect(isSingleFile()).toBe(true);
    expect(new Uint8Array(await loadFile("data/explorer/columns/0.bin.gz"))).toEqual(content);
    expect(await loadJson("data/explorer/manifest.json")).toEqual([7]);
    await expect(loadFile("data/explorer/columns/1.bin.gz")).rejects.toThrow(MissingFile);
    expect(new Uint8Array(loadPacked("columns/0.bin.gz") as ArrayBuffer)).toEqual(new Uint8Array(gzipSync(content)));
    expect(loadPacked("columns/1.bin.gz")).toHaveProperty("byteLength", 0);
  });
});
