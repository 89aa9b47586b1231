import { address } from "./browser.mjs";
import { expect, opened, test } from "./fixtures.js";
import { keptForLater } from "./steps.js";

test.use({ serviceWorkers: "allow" });

test("a page that was opened once opens again without a connection", async ({ page, open, context, complaints }) => {
  await open();
  await keptForLater(page);
  await context.setOffline(true);
  await page.reload();
  await opened(page);
  await expect(page.locator("#kept main")).toBeVisible();
  expect(await page.evaluate(() => fetch("./none").then(() => "online", () => "offline"))).toBe("offline");
  complaints.length = 0; // the request just before was meant to fail
});

test("with a connection the page comes from its host, never from the shelf", async ({ page, open, context }) => {
  await open();
  await keptForLater(page);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const old = new Response("<link rel=icon href=data:,><p>an old page</p>", { headers: { "Content-Type": "text/html" } });
    await (await caches.open(name)).put("./", old);
  });
  await page.reload();
  await opened(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText("an old page")).toBeVisible();
});

test("only this page's own parts are kept", async ({ page, open }) => {
  await open();
  await keptForLater(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await (await caches.open(names[0])).keys();
    return { names, urls: requests.map((request) => request.url) };
  });
  expect(kept.names).toEqual([`kept ${address}`]);
  expect(kept.urls.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(kept.urls.some((url) => url.endsWith(".wasm"))).toBe(true);
});
