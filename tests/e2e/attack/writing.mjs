// What the attacks share: a browser started as a process group of its own, a page that writes customers down as fast as
// its form allows and tells each as soon as the page itself says that it is done, and the book as the page would save it.
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { launchOptions, opened } from "../browser.mjs";

/** Waits so many milliseconds. */
export const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** A number from the words after the script, "--rounds 20", or the usual one. */
export function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

/** A browser on a profile that stays, in a process group of its own, so that all of it can be killed at once. */
export async function start(profile) {
  const port = join(profile, "DevToolsActivePort");
  rmSync(port, { force: true });
  const child = spawn(launchOptions.executablePath, [
    ...launchOptions.args,
    "--headless=new",
    "--no-default-browser-check",
    "--hide-crash-restore-bubble",
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "about:blank",
  ], { detached: true, stdio: "ignore" });
  for (let tries = 0; !existsSync(port) || !readFileSync(port, "utf8").includes("\n"); tries++) {
    if (tries > 600) throw new Error("the browser did not start within a minute");
    await rest(100);
  }
  const [number] = readFileSync(port, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  return { child, browser, context: browser.contexts()[0] };
}

/** The processes of a profile, by their command lines. */
function of(profile) {
  return readdirSync("/proc").filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, "utf8").includes(profile);
    } catch {
      return false;
    }
  });
}

/** Kills the whole group, and waits until none of it is left. */
export async function kill({ child, browser }, profile) {
  process.kill(-child.pid, "SIGKILL");
  for (let left = of(profile); left.length > 0; left = of(profile)) {
    for (const id of left) {
      try {
        process.kill(Number(id), "SIGKILL");
      } catch {
        // It was gone before.
      }
    }
    await rest(20);
  }
  await browser.close().catch(() => {});
}

/**
 * Put into a page: writes customers of these names down through the form, one after another. `seen` is called when a name
 * heads its page, `told` when the page says that it is in the book.
 */
export function write({ names, pause }) {
  const until = (found) => new Promise((done) => {
    const look = () => {
      const it = found();
      if (it) {
        watch.disconnect();
        done(it);
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
    look();
  });
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const all = async () => {
    for (const name of names) {
      if (window.enough) break;
      location.hash = "#/new";
      const input = await until(() => document.querySelector("#details input.field__control"));
      set.call(input, name);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      input.form.requestSubmit();
      await until(() => document.querySelector("h1")?.textContent === name);
      window.seen?.(name);
      await until(() => document.querySelector(".toast__text")?.textContent.startsWith(`${name} is in `));
      window.told(name);
      if (pause) await new Promise((done) => setTimeout(done, pause));
    }
    window.rested = true;
  };
  void all();
}

/** The book as the page would save it: the text of a copy, taken before it reaches a file. */
export async function copy(page) {
  return page.evaluate(async () => {
    location.hash = "#/book";
    const real = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    const blob = new Promise((done) => {
      URL.createObjectURL = (blob) => {
        done(blob);
        return "#/book";
      };
    });
    HTMLAnchorElement.prototype.click = () => {};
    const button = await new Promise((done) => {
      const look = () => {
        const found = document.querySelector("#book-copy ~ .book__do button");
        if (found) done(found);
        else setTimeout(look, 5);
      };
      look();
    });
    button.click();
    const text = await (await blob).text();
    URL.createObjectURL = real;
    HTMLAnchorElement.prototype.click = click;
    return text.replace(/"exported_at": *"[^"]*"/, "");
  });
}

/** The names of all customers in a book's text. */
export const names = (text) => new Set((JSON.parse(text.replace(/,\s*(?=[,}])/, "")).customers ?? []).map(({ name }) => name));

/** A page of the app on this address, opened. */
export async function visit(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await opened(page);
  return page;
}
