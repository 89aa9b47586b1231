// What tests of the keeping look at and meddle with: the keys in the storage and the mirror, and the ways back.
import { inflateRawSync } from "node:zlib";
import { expect, opened } from "./fixtures.js";
import { go } from "./steps.js";

export const OWN = "kept/book/";

/** Every key of the own book in localStorage, as it stands. */
export const stored = (page) =>
  page.evaluate((own) => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(own))), OWN);

/** What the mirror in IndexedDB answers to this call (`getAll`, `getAllKeys`, `delete`) for the keys that begin so, or for all. */
export const mirror = (page, call, prefix) =>
  page.evaluate(([call, prefix]) => new Promise((done, failed) => {
    const asked = indexedDB.open("kept");
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const work = asked.result.transaction("kept", "readwrite");
      const keys = prefix === undefined ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const answer = work.objectStore("kept")[call](keys);
      work.onabort = () => failed(work.error);
      work.oncomplete = () => {
        asked.result.close();
        done(answer.result);
      };
    };
  }), [call, prefix]);

export const journal = async (page) => Object.keys(await stored(page)).filter((key) => key.startsWith(`${OWN}j/`)).sort();
export const slots = async (page) => Object.keys(await stored(page)).filter((key) => key.startsWith(`${OWN}s/`)).sort();

/** Opens the page again with this in the storage instead of what stands there. */
export async function reopen(page, change) {
  await page.evaluate(change[0], change[1]);
  await page.reload();
  await opened(page);
}

export async function erase(page, name) {
  await go(page, "#/customers");
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.evaluate(() => (location.hash += "/details"));
  await page.getByText("Erase for good").click();
  await page.getByRole("button", { name: `Erase ${name} …` }).click();
  await page.getByRole("button", { name: `Erase ${name}`, exact: true }).click();
  await expect(page.getByText(`${name} erased for good.`)).toBeVisible();
}

export const twoMore = {
  format: "kept",
  version: 1,
  customers: [
    { id: "ben", name: "Ben Ohanyan", added: "2026-01-03" },
    { id: "eve", name: "Eve", added: "2026-01-04" },
  ],
};

export const points = (page) => page.getByRole("region", { name: "Earlier versions" });

/** Texts that were made small for the storage, as they were before: fifteen bits of raw deflate to a letter. */
export function unfolded(text) {
  return text.replace(/z(\d+):([\u3400-\ub3ff]+)/g, (_, length, units) => {
    const bytes = Buffer.alloc(Number(length));
    let held = 0;
    let bits = 0;
    let at = 0;
    for (const unit of units) {
      held = (held << 15) | (unit.charCodeAt(0) - 0x3400);
      bits += 15;
      while (bits >= 8 && at < bytes.length) {
        bits -= 8;
        bytes[at++] = (held >> bits) & 0xff;
        held &= (1 << bits) - 1;
      }
    }
    return inflateRawSync(bytes).toString("utf8");
  });
}

/** All that this browser holds, place by place. */
export async function everything(page) {
  const held = await page.evaluate(async () => {
    const held = { ...Object.fromEntries(Object.entries(localStorage)) };
    for (const [key, value] of Object.entries(sessionStorage)) held[`session ${key}`] = value;
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((done, failed) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      for (const store of database.objectStoreNames) {
        const all = (what) => new Promise((done) => {
          const asked = database.transaction(store).objectStore(store)[what]();
          asked.onsuccess = () => done(asked.result);
        });
        const [keys, values] = [await all("getAllKeys"), await all("getAll")];
        keys.forEach((key, at) => (held[`${name} ${store} ${key}`] = typeof values[at] === "string" ? values[at] : JSON.stringify(values[at])));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) held[`cache ${request.url}`] = await (await cache.match(request)).text();
    }
    return held;
  });
  return Object.fromEntries(Object.entries(held).map(([key, value]) => [key, unfolded(value)]));
}
