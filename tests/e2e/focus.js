// Where the keyboard is, and whether a person sees it.

/** What has the focus and cannot be seen: no point of it lies uppermost within the window; or it shows no sign of the focus. */
export const hidden = (page) => page.evaluate(() => {
  const at = document.activeElement;
  // A page or a heading only holds the focus until the next key.
  if (at === document.body || at.tabIndex < 0) return null;
  const said = `<${at.localName} class="${at.getAttribute("class") ?? ""}"> “${(at.getAttribute("aria-label") ?? at.textContent).trim().slice(0, 40)}”`;
  const own = (hit) => hit !== null && (at.contains(hit) || (at.closest("label")?.contains(hit) ?? false));
  const seen = [...at.getClientRects()].some(({ left, right, top, bottom }) => {
    const [l, r, t, b] = [Math.max(left, 0), Math.min(right, innerWidth), Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (l >= r || t >= b) return false;
    const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
    return steps.some((x) => steps.some((y) => own(document.elementFromPoint(l + (r - l) * x, t + (b - t) * y))));
  });
  if (!seen) return `${said} is covered`;
  // Within a date the browser marks its own stops.
  if (at.type === "date" && !at.matches(":focus-visible")) return null;
  // An input that is drawn by what stands beside it shows the focus there.
  const drawn = Number(getComputedStyle(at).opacity) === 0 ? at.nextElementSibling : at;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 ? null : `${said} shows no focus`;
});

/** Presses a key until the focus is on what this finds; at each stop on the way it must be seen. */
export async function keyTo(page, locator, key = "Tab", most = 150) {
  await locator.waitFor({ state: "attached" });
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    const what = await hidden(page);
    if (what) throw new Error(what);
  }
  throw new Error(`${most} times ${key} never lead to ${locator}`);
}
