// Without a connection, and from one build to the next: the page opens, never from parts of two builds, and never inside
// another page.
import { address, sizes } from "./browser.mjs";
import { firstBuild, host, laterBuild } from "./builds.mjs";
import { expect, opened, test as plain, watch } from "./fixtures.js";
import { addCustomer, bringIn, go, keptForLater, savedCopy } from "./steps.js";

const test = plain.extend({
  /** A host with the page under test, and a page of its own profile there. */
  release: async ({ browser, complaints }, use) => {
    const files = await firstBuild();
    const site = await host(files);
    const context = await browser.newContext({ serviceWorkers: "allow", locale: "en-GB" });
    await watch(context, complaints, site.address);
    const page = await context.newPage();
    await page.goto(site.address);
    await opened(page);
    await keptForLater(page);
    await use({ site, context, page, later: laterBuild(files) });
    await context.close();
    await site.close();
  },
});

/** The parts that a page was made of, by their names. */
const partsOf = (page, site) =>
  page.evaluate((home) => {
    const named = performance.getEntriesByType("resource").map((entry) => entry.name);
    return named.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length)).filter((name) => /-[0-9a-f]{10,16}\./.test(name));
  }, site.address);

/** That a page is made of this build alone. */
async function isOf(page, site, files) {
  const parts = await partsOf(page, site);
  expect(parts.some((part) => part.endsWith(".wasm"))).toBe(true);
  expect(parts.filter((part) => !files.has(part))).toEqual([]);
}

/** Resolves when the worker of the newer build has taken over: the browser looks for it when it has the time. */
const takenOver = (page) => expect.poll(() => page.evaluate(async () => {
  const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
  return !installing && !waiting && active.state === "activated" && (await caches.keys()).length;
}), { timeout: 60_000 }).toBe(2);

/** Asks for a newer build, as a page does that has been open for an hour. */
const lookForNewer = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().then(() => {}));

const newer = (page) => page.getByText("New version of Kept");

test.use({ serviceWorkers: "allow" });

test("a page that was opened once opens again without a connection", async ({ release: { page, site }, complaints }) => {
  await site.close();
  await page.reload();
  await opened(page);
  await expect(page.locator("#app main")).toBeVisible();
  expect(await page.evaluate(() => fetch("./none").then(() => "online", () => "offline"))).toBe("offline");
  complaints.length = 0; // the request just before was meant to fail
});

test("with a connection the page comes from its host, never from the shelf", async ({ release: { page, site } }) => {
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const old = new Response("<link rel=icon href=data:,><p>an old page</p>", { headers: { "Content-Type": "text/html" } });
    await (await caches.open(name)).put("./", old);
  });
  await page.reload();
  await opened(page);
  await site.close();
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
  expect(kept.names).toHaveLength(1);
  expect(kept.names[0].startsWith(`kept ${address} `)).toBe(true);
  expect(kept.urls.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(kept.urls.some((url) => url.endsWith(".wasm"))).toBe(true);
});

test("without a connection one writes, saves a copy and brings it in", async ({ release: { page, site } }) => {
  await site.close();
  await page.reload();
  await opened(page);
  await addCustomer(page, "Ann Petrosyan");
  const copy = JSON.parse(await savedCopy(page));
  expect(copy.customers.map((customer) => customer.name)).toEqual(["Ann Petrosyan"]);
  copy.customers.push({ id: "other", name: "Βασίλης", added: "2026-01-05" });
  await bringIn(page, copy);
  for (const [route, head] of [["#/insights", "Insights"], ["#/friction", "Friction"], ["#/book/method", "How it’s scored"]]) {
    await go(page, route);
    await expect(page.getByRole("heading", { level: 1, name: head })).toBeVisible();
  }
  await page.reload();
  await opened(page);
  await go(page, "#/customers");
  await expect(page.getByText("2 people")).toBeVisible();
});

test("a newer build is told, waits until it is asked for, and comes whole with the book intact", async ({ release, checkAxe }) => {
  const { site, page, later } = release;
  const { files } = site;
  await addCustomer(page, "Ann Petrosyan");
  site.files = later;
  await lookForNewer(page);
  await expect(newer(page)).toBeVisible();
  for (const { viewport } of Object.values(sizes)) {
    await page.setViewportSize(viewport);
    await checkAxe(page);
  }
  await go(page, "#/insights");
  await expect(page.getByRole("heading", { level: 1, name: "Insights" })).toBeVisible();
  await isOf(page, site, files);
  await page.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => partsOf(page, site).then((parts) => parts.some((part) => later.has(part))).catch(() => false)).toBe(true);
  await opened(page);
  await isOf(page, site, later);
  await expect(newer(page)).toHaveCount(0);
  await go(page, "#/customers");
  await expect(page.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible();
  await site.close();
  await page.reload();
  await opened(page);
  await isOf(page, site, later);
  expect(site.missed).toEqual([]);
});

test("a page that is loaded again is the newer build at once, and so is what it keeps for later", async ({ release }) => {
  const { site, page, later } = release;
  site.files = later;
  await page.reload();
  await opened(page);
  await isOf(page, site, later);
  await takenOver(page);
  await expect(newer(page)).toHaveCount(0);
  await site.close();
  await page.reload();
  await opened(page);
  await isOf(page, site, later);
});

test("a tab of the build before is told, and goes on in its own parts", async ({ release }) => {
  const { site, context, page, later } = release;
  const { files } = site;
  const other = await context.newPage();
  await other.goto(site.address);
  await opened(other);
  site.files = later;
  await page.reload();
  await opened(page);
  await expect(newer(other)).toBeVisible();
  await go(other, "#/friction");
  await expect(other.getByRole("heading", { level: 1, name: "Friction" })).toBeVisible();
  await isOf(other, site, files);
  await takenOver(other);
  await site.close();
  await other.reload();
  await opened(other);
  await isOf(other, site, later);
  expect(site.missed).toEqual([]);
});

test("inside another page Kept does not open, and shows the way out", async ({ page, checkAxe, complaints }) => {
  await page.route("**/around.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><title>around</title><link rel=icon href=data:,><iframe src="${address}"></iframe>` }));
  await page.goto(`${address}around.html`);
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("alert")).toContainText("doesn’t open inside another page");
  await expect(inside.getByRole("link", { name: "Open Kept in its own tab" })).toHaveAttribute("href", address);
  await expect(inside.locator(".bar")).toHaveCount(0);
  await checkAxe(page, page.frames()[1]);
});

test("no script can write markup or code into the page", async ({ page, open, complaints }) => {
  await open();
  const refused = await page.evaluate(() => {
    const tries = [
      () => (document.createElement("div").innerHTML = "<b>x</b>"),
      () => (document.createElement("script").src = "./x.js"),
      () => document.body.setAttribute("onclick", "alert(1)"),
    ];
    return tries.map((one) => { try { one(); return "done"; } catch (error) { return error.name; } });
  });
  expect(refused.slice(0, 2)).toEqual(["TypeError", "TypeError"]);
  complaints.length = 0; // what was refused is told in the console, and was meant to be
});
