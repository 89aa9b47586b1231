// What another app shares with the installed page: the system posts it, the service worker sets it aside, the import takes it.
import { expect, opened, test } from "./fixtures.js";
import { keptForLater } from "./steps.js";

test.use({ serviceWorkers: "allow" });

/** Posts files as the system's share sheet does, and goes where the answer leads. */
const share = (page, files, texts = {}) =>
  page.evaluate(async ([files, texts]) => {
    const form = new FormData();
    for (const [name, text] of Object.entries(texts)) form.set(name, text);
    for (const [name, text] of files) form.append("files", new File([text], name));
    const answer = await fetch("./share", { method: "POST", body: form, redirect: "manual" });
    return answer.type;
  }, [files, texts]);

const waiting = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("kept-shared")));

test("a shared contact and a shared table come in one after the other, and nothing is left of them outside the book @once", async ({ page, open, context }) => {
  await open();
  await keptForLater(page);
  const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Ångström\r\nTEL:+46 8 12 34 56\r\nEND:VCARD\r\n";
  const table = "Name,Email\nNils Klein,nils@example.com\n";
  expect(await share(page, [["Zoë.vcf", card], ["people.csv", table]])).toBe("opaqueredirect");
  expect(await waiting(page)).toHaveLength(1);
  await page.close();
  // The page was closed meanwhile: it is opened where files come in.
  const again = await context.newPage();
  await again.goto(`${new URL("./", page.url().split("#")[0]).href}#/book/import`);
  await opened(again);
  await again.getByRole("button", { name: "Import 1 person" }).click();
  await again.getByRole("button", { name: "Next file" }).click();
  await again.getByRole("button", { name: "Import 1 person" }).click();
  await expect(again.getByRole("heading", { name: "Imported" })).toBeVisible();
  await expect(again.getByRole("button", { name: "Next file" })).toHaveCount(0);
  expect(await waiting(again)).toHaveLength(0);
  await again.evaluate(() => (location.hash = "#/customers"));
  await expect(again.getByRole("link", { name: "Zoë Ångström" })).toBeVisible();
  await expect(again.getByRole("link", { name: "Nils Klein" })).toBeVisible();
});
