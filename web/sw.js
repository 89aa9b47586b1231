// Lets the page open without a connection. It keeps the parts of one build, which are listed below, on a shelf of that
// build's own. Their names tell their content, so a kept part is never stale. The page itself is always asked for
// first; the kept one answers only when nobody else does, and it was kept together with exactly the parts it names.
// A newer build waits until the person asks for it; the shelf of the one before stays for tabs that are still open.
// This worker never sees the book: that is in localStorage, out of its reach. What another app shares with the installed page
// waits in a cache of its own until the page, which opens next, takes it out.
"use strict";

const SCOPE = self.registration.scope;
const PAGE = new URL("./", SCOPE).href;
const PARTS = {{precache}}.map((part) => new URL(part, SCOPE).href);
const LANGUAGES = new URL("./locales/", SCOPE).href; // kept when first used: few people need all of them
const SHELVES = `kept ${SCOPE} `; // another Kept at another path of this origin has its own
const SHELF = `${SHELVES}{{build}}`;
const SHARED = `kept-shared ${SCOPE}`; // src/platform/shared_files.rs takes it from there
const PATIENCE = 4000; // milliseconds a bad connection may take before the kept page answers instead

/** The shelves of this path, the oldest first. */
const shelves = async () => (await caches.keys()).filter((name) => name.startsWith(SHELVES));

self.addEventListener("install", (event) => {
  const fill = async () => {
    const shelf = await caches.open(SHELF);
    await shelf.add(new Request(PAGE, { cache: "reload" }));
    // One at a time, so that what the person asks for meanwhile has the connection.
    for (const part of PARTS) await shelf.add(part);
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const clear = async () => {
    const others = (await shelves()).filter((name) => name !== SHELF);
    for (const name of others.slice(0, -1)) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

// A page tells what it is made of. Where that is this build, there is nothing to wait for; where it is not, it is told
// that there is another, and asks for it when the person wants it.
self.addEventListener("message", (event) => {
  const { parts, take } = event.data ?? {};
  if (take || parts?.every((part) => PARTS.includes(part))) self.skipWaiting();
  else if (parts) event.source.postMessage("newer");
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method === "POST" && url === `${SCOPE}share`) event.respondWith(shared(event.request));
  if (method !== "GET" || !url.startsWith(SCOPE)) return;
  const address = url.split(/[?#]/)[0];
  if (mode === "navigate") {
    if (address === PAGE || address === `${PAGE}index.html`) event.respondWith(page(event.request));
  } else {
    event.respondWith(part(event.request));
  }
});

/** What is kept for this request: by this build, or else by the newest of the others. */
async function kept(request) {
  const found = await caches.match(request, { cacheName: SHELF, ignoreVary: true });
  if (found) return found;
  for (const cacheName of (await shelves()).reverse()) {
    const older = await caches.match(request, { cacheName, ignoreVary: true });
    if (older) return older;
  }
}

async function page(request) {
  const shelved = await caches.match(PAGE, { cacheName: SHELF, ignoreVary: true });
  if (!shelved) return fetch(request);
  try {
    const answer = await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    return answer.status < 500 ? answer : shelved;
  } catch {
    return shelved;
  }
}

async function part(request) {
  const found = await kept(request);
  if (found) return found;
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    // Cut off, or asked by a page just left: Firefox would call a refusal of ours an unexpected error.
    return Response.error();
  }
  if (answer.ok && request.url.startsWith(LANGUAGES)) {
    const shelf = await caches.open(SHELF);
    await shelf.put(request, answer.clone());
  }
  return answer;
}

/** Sets aside what another app shares, and opens the page where files come in. A text alone is a file of its own. */
async function shared(request) {
  const form = await request.formData();
  const texts = ["title", "text", "url"].map((name) => form.get(name)).filter(Boolean);
  const files = form.getAll("files").filter((file) => file instanceof File && file.size > 0);
  if (files.length === 0 && texts.length > 0) files.push(new File([texts.join("\n")], "shared.txt", { type: "text/plain" }));
  const cache = await caches.open(SHARED);
  for (const [place, file] of files.entries()) {
    await cache.put(new URL(`share/${place}?${encodeURIComponent(file.name)}`, SCOPE).href, new Response(file));
  }
  return Response.redirect(`${PAGE}#/book/import`, 303);
}
