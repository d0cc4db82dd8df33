/**
 * The service worker: what the page has loaded works without a connection.
 *
 * Two caches, both named after the folder of the release. One holds the page of one build, whole from the start, so that
 * its parts always fit together. The other holds the data that belong to one manifest, by its digest: data of one release
 * are never shown under the manifest of another. Nothing is kept of an address behind its "#" or "?".
 */

/** Put in by the build: its name, the files of the first page, the files that may follow it. */
declare const __BUILD__: string;
declare const __FIRST__: readonly string[];
declare const __LATER__: readonly string[];

/** As far as a service worker is used here; the types of the page and of workers exclude one another. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Waiting {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Waiting {
  readonly data: Keep;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly { readonly id: string; postMessage(message: string): void }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asking) => void): void;
  addEventListener(type: "message", listener: (event: Told) => void): void;
}

/** What the page asks to be kept. */
export interface Keep {
  /** What it has loaded. */
  readonly loaded: readonly string[];
  /** Whether it has loaded the records, which its worker did. */
  readonly records: boolean;
  /** Whether to fetch the small things that it has not loaded yet. */
  readonly more: boolean;
  readonly language: string;
}

interface Manifest {
  readonly format: string;
  readonly columns: readonly { readonly file: string }[];
  readonly stories?: readonly { readonly name: string; readonly languages: readonly string[] }[];
}

const worker = self as unknown as Scope;
const ROOT = worker.registration.scope;
const DATA = "data/explorer/";
const MANIFEST = `${DATA}manifest.json`;
const PATIENCE = 4000;
const OWN = `shoal ${ROOT} `;
const PAGE = `${OWN}page ${__BUILD__}`;
const RELEASE = `${OWN}data `;

const namesOf = async (start: string): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(start));

async function drop(start: string, but: string): Promise<void> {
  for (const name of await namesOf(start)) if (name !== but) await caches.delete(name);
}

/** The cache of the data that belong to the manifest last seen. */
async function dataCache(): Promise<Cache | undefined> {
  const [name] = await namesOf(RELEASE);
  return name === undefined ? undefined : caches.open(name);
}

/** The path of a file within the release that is kept, or undefined for what is left to the browser (large downloads). */
function pathOf(address: string): string | undefined {
  if (!address.startsWith(ROOT)) return undefined;
  const path = address.slice(ROOT.length).replace(/[?#].*/, "") || "index.html";
  return path.startsWith(DATA) || path.startsWith("assets/") || /^(stories\/)?[^/]+\.(html|css|json)$/.test(path) ? path : undefined;
}

const isPage = (path: string): boolean => path === "index.html" || path.startsWith("assets/");

/** Takes in a manifest from the network. That of another release begins a new cache, and other open pages are told. */
async function adopt(response: Response, but: () => string | undefined): Promise<Manifest> {
  const bytes = await response.clone().arrayBuffer();
  // A page that a network puts in between is no manifest.
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  if (!manifest.format) throw new Error("no manifest");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const name = RELEASE + [...digest.slice(0, 8)].join(".");
  const before = await namesOf(RELEASE);
  if (before.includes(name)) return manifest;
  await (await caches.open(name)).put(ROOT + MANIFEST, response);
  await drop(RELEASE, name);
  if (before.length > 0) for (const client of await worker.clients.matchAll()) if (client.id !== but()) client.postMessage("changed");
  return manifest;
}

async function held(path: string): Promise<Response | undefined> {
  const cache = isPage(path) ? await caches.open(PAGE) : await dataCache();
  return cache?.match(ROOT + path);
}

/** Fetches a file and keeps it. */
async function fetched(path: string, request: Request): Promise<Response> {
  const cache = isPage(path) ? await caches.open(PAGE) : await dataCache();
  const response = await fetch(request, { cache: "no-cache" });
  // The page itself is kept with its parts, when a build is installed.
  if (response.ok && path !== "index.html") await cache?.put(ROOT + path, response.clone());
  return response;
}

/** What may change: from the network, or what is held where the network fails or is slow. */
async function newest(path: string, event: Asking): Promise<Response> {
  const { request, clientId } = event;
  let late = false;
  const arrives = async (): Promise<Response> => {
    if (path !== MANIFEST) return fetched(path, request);
    const response = await fetch(request, { cache: "no-cache" });
    if (response.ok) await adopt(response.clone(), () => (late ? undefined : clientId));
    return response;
  };
  const network = arrives();
  event.waitUntil(network.catch(() => undefined));
  const tooLong = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([network.catch(() => undefined), tooLong]);
  if (answer !== undefined && answer.status < 500) return answer;
  late = true;
  return (await held(path)) ?? network;
}

async function keep({ loaded, records, more, language }: Keep): Promise<void> {
  const manifest = await adopt(await fetch(ROOT + MANIFEST), () => undefined);
  const columns = records ? manifest.columns.map(({ file }) => DATA + file) : [];
  const stories = (manifest.stories ?? []).map(
    ({ name, languages }) => `stories/${name}.${languages.includes(language) ? language : languages[0]}.json`,
  );
  for (const path of [...loaded.map(pathOf), ...columns, ...(more ? [...__LATER__, ...stories] : [])]) {
    if (path === undefined || path === MANIFEST || (await held(path)) !== undefined) continue;
    await fetched(path, new Request(ROOT + path)).catch(() => undefined);
  }
}

worker.addEventListener("install", (event) => {
  const fill = async (): Promise<void> => {
    const cache = await caches.open(PAGE);
    await cache.addAll(__FIRST__.map((path) => new Request(ROOT + path, { cache: "no-cache" })));
    await worker.skipWaiting();
  };
  event.waitUntil(fill());
});

worker.addEventListener("activate", (event) => event.waitUntil(drop(`${OWN}page `, PAGE).then(() => worker.clients.claim())));

worker.addEventListener("message", (event) => event.waitUntil(keep(event.data).catch(() => undefined)));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === undefined || request.headers.has("range")) return;
  // Named by their content, or belonging to a manifest that is named by its content: they never change.
  const lasting = path.startsWith("assets/") || (path.startsWith(DATA) && path !== MANIFEST);
  event.respondWith(lasting ? held(path).then((response) => response ?? fetched(path, request)) : newest(path, event));
});
