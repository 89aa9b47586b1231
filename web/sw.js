// Lets the page open without a connection. It keeps the parts that the build lists below. Their names tell
// their content, so a kept part is never stale. The page itself is always asked for first; the kept one
// answers only when nobody else does, and it was kept together with exactly the parts it names.
// This worker never sees the book: that is in localStorage, out of its reach.
"use strict";

const SCOPE = self.registration.scope;
const PAGE = new URL("./", SCOPE).href;
const PARTS = {{precache}}.map((part) => new URL(part, SCOPE).href);
const LANGUAGES = new URL("./locales/", SCOPE).href; // kept when first used: few people need all of them
const SHELF = `kept ${SCOPE}`; // another Kept at another path of this origin has its own
const PATIENCE = 4000; // milliseconds a bad connection may take before the kept page answers instead

self.addEventListener("install", (event) => {
  const fill = async () => {
    const shelf = await caches.open(SHELF);
    await shelf.addAll([new Request(PAGE, { cache: "reload" }), ...PARTS]);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const clear = async () => {
    const shelf = await caches.open(SHELF);
    for (const { url } of await shelf.keys()) {
      if (url !== PAGE && !PARTS.includes(url) && !url.startsWith(LANGUAGES)) await shelf.delete(url);
    }
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  const address = url.split(/[?#]/)[0];
  if (mode === "navigate") {
    if (address === PAGE || address === `${PAGE}index.html`) event.respondWith(page(event.request));
  } else if (PARTS.includes(url) || url.startsWith(LANGUAGES)) {
    event.respondWith(part(event.request));
  }
});

async function page(request) {
  const kept = await caches.match(PAGE, { cacheName: SHELF, ignoreVary: true });
  if (!kept) return fetch(request);
  try {
    const answer = await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    return answer.status < 500 ? answer : kept;
  } catch {
    return kept;
  }
}

async function part(request) {
  const kept = await caches.match(request, { cacheName: SHELF, ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && request.url.startsWith(LANGUAGES)) {
    const shelf = await caches.open(SHELF);
    await shelf.put(request, answer.clone());
  }
  return answer;
}
