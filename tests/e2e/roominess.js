// What does not fit: where the page is wider than its window, words wider than what holds them, and controls that cover others.

/** Sets how many pixels the letters of the page are high; 16 is what browsers begin with. */
export const letters = (page, pixels) => page.evaluate((pixels) => {
  document.documentElement.style.fontSize = `${pixels}px`;
}, pixels);

/** Everything that does not fit in the uppermost layer of the page, in words. */
export const crowded = (page) => page.evaluate(() => {
  const CONTROL = "a[href], button, .button, select, textarea, summary, input:not([type=hidden])";
  const layer = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  const width = document.documentElement.clientWidth;
  const found = [];
  const named = (element) => `${element.className || element.tagName} “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  const around = (element, what) => {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) if (what(getComputedStyle(at))) return at;
    return null;
  };
  const scroller = (element) => around(element, ({ overflowX }) => ["auto", "scroll"].includes(overflowX));
  const frame = (element) => around(element, ({ position }) => ["fixed", "sticky"].includes(position));
  // What is only read out, and what has not been drawn because it is out of sight.
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    && !around(element, ({ clipPath }) => clipPath.startsWith("inset(50"));
  const wide = document.scrollingElement.scrollWidth - width;
  if (wide > 0) found.push(`the page is ${wide} px wider than its window`);

  const seen = [...layer.querySelectorAll(":not(svg *, option)")].filter(isSeen);
  for (const element of seen) {
    const { left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // Lists parted by dots push one of them out of sight on purpose.
    if ((right > width + 1 || left < -1) && !scroller(element) && !element.closest(".dotted, .skip")) found.push(`out of the window: ${named(element)}`);
    if (element.matches("input, textarea, select, svg") || !element.textContent.trim() || !element.clientWidth) continue;
    const hides = ["hidden", "clip"].includes(style.overflowX) && !element.matches(".dotted, .sheet, body");
    const isOver = element.scrollWidth > element.clientWidth + 1;
    const isUnder = element.scrollHeight > element.clientHeight + 3;
    if (hides && (isOver || isUnder)) found.push(`cut off: ${named(element)}`);
    if (!hides && isOver && element.matches(`${CONTROL}, .choice__word`) && style.display !== "inline") found.push(`words wider than their control: ${named(element)}`);
  }

  const controls = seen.filter((element) => element.matches(CONTROL) && getComputedStyle(element).display !== "inline")
    // One laid over its word or its field on purpose is pressed for it.
    .filter((element) => !element.matches("input") || !element.closest("label, .choice, .pick, .day, .curve__frame"))
    .filter((element) => !element.closest(".day, .skip"))
    .map((element) => ({ element, box: element.getBoundingClientRect(), at: frame(element), within: scroller(element) }));
  controls.forEach((one, place) => controls.slice(place + 1).forEach((other) => {
    if (one.at !== other.at || one.within !== other.within || one.element.contains(other.element) || other.element.contains(one.element)) return;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (across > 1 && down > 1) found.push(`${named(one.element)} and ${named(other.element)} cover each other`);
  }));
  return [...new Set(found)];
});

/** What stands fixed at the foot and covers the last that can be pressed, once the page is scrolled to its end. */
export const buriedAtTheEnd = (page) => page.evaluate(() => {
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  const boxes = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect());
  const fixed = [...document.querySelectorAll(".bar__places, .bar__log")].filter((element) => getComputedStyle(element).position === "fixed" && element.checkVisibility());
  const top = Math.min(...fixed.map((element) => element.getBoundingClientRect().top));
  // What scrolls by itself is reached there.
  const last = Math.max(0, ...boxes("main :is(a[href], button, select, textarea, summary):not(.matrix__scroll *, .chart__scroll *)").map(({ bottom }) => bottom));
  return last > top + 1 ? [`the last to be pressed lies ${Math.round(last - top)} px under what stands at the foot`] : [];
});
