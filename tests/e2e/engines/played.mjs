// Chromium and Firefox through Playwright, used in the same few ways as WebKit through its driver.
import { chromium, firefox } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, inflateSync } from "node:zlib";
import { isBrokenOff, isWorkerBrokenOff, launchOptions } from "../browser.mjs";
import { found, until } from "./common.mjs";

const KINDS = {
  chromium: () => [chromium, launchOptions],
  firefox: () => [firefox, firefoxOptions],
};

/** How Playwright starts Debian's Firefox. */
export const firefoxOptions = {
  channel: "moz-firefox",
  executablePath: fileURLToPath(new URL("firefox.mjs", import.meta.url)),
};

const USE = { viewport: { width: 1280, height: 800 }, locale: "en-GB" };

/** A browser for many tests, each with a profile of its own in it. */
export async function launch(kind) {
  const [type, options] = KINDS[kind]();
  return type.launch(options);
}

export class Played {
  /** A fresh profile in a browser that runs already, as Firefox takes seconds to start. */
  static async within(browser, kind) {
    return new Played().#open(await browser.newContext(USE), kind);
  }

  /** A browser of its own whose profile is in this folder. */
  static async start(kind, folder) {
    const self = new Played();
    const [type, options] = KINDS[kind]();
    self.profile = join(folder, "profile");
    return self.#open(await type.launchPersistentContext(self.profile, { ...options, ...USE }), kind);
  }

  async #open(context, kind) {
    Object.assign(this, { context, kind, said: [], hasLeft: false });
    this.context.on("console", (message) => {
      if (this.hasLeft && isWorkerBrokenOff(message.text())) return;
      if (["error", "warning", "assert"].includes(message.type())) this.said.push(`console ${message.type()}: ${message.text()}`);
    });
    this.context.on("weberror", (error) => {
      const text = String(error.error());
      if (!(this.hasLeft && isBrokenOff(text))) this.said.push(`uncaught: ${text}`);
    });
    this.first = new Page(this, this.context.pages()[0] ?? (await this.context.newPage()));
    return this;
  }

  async tab() {
    return new Page(this, await this.context.newPage());
  }

  complaints() {
    return this.said;
  }

  /** Kills every process of it at once, as a power cut does: those that were started with its profile. */
  async kill() {
    const over = new Promise((done) => this.context.once("close", done));
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        if (readFileSync(`/proc/${id}/cmdline`, "utf8").includes(this.profile)) process.kill(Number(id), "SIGKILL");
      } catch {
        // It ended meanwhile, or is somebody else's.
      }
    }
    await over;
  }

  stop() {
    this.hasLeft = true;
    return this.context.close();
  }
}

/** How many pages a PDF has; some writers pack their lists of objects. */
function pages(pdf) {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map((head) => {
    const start = head.index + head[0].length;
    return inflateSync(pdf.subarray(start, text.indexOf("endstream", start)), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  });
  return [text, ...packed].join("\n").match(/\/Type\s*\/Page\b/g).length;
}

class Page {
  constructor(client, page) {
    Object.assign(this, { client, page });
  }

  goto(url) {
    this.client.hasLeft ||= this.page.url() !== "about:blank";
    return this.page.goto(url);
  }

  reload() {
    this.client.hasLeft = true;
    return this.page.reload();
  }

  js(work, ...args) {
    return this.page.evaluate(`(${work}).apply(null, ${JSON.stringify(args)})`);
  }

  async #on(selector, name, act) {
    await until(async () => {
      const handle = await this.page.evaluateHandle(`(${found})(${JSON.stringify(selector)}, ${JSON.stringify(name ?? null)})`);
      const element = handle.asElement();
      if (!element) return false;
      await act(element);
      return true;
    }, `${selector} ${name ?? ""}`);
  }

  click(selector, name) {
    return this.#on(selector, name, (element) => element.click({ timeout: 5_000 }));
  }

  fill(selector, name, text) {
    return this.#on(selector, name, (element) => element.fill(text, { timeout: 5_000 }));
  }

  choose(selector, path) {
    return this.#on(selector, undefined, (element) => element.setInputFiles(path));
  }

  press(...names) {
    return this.page.keyboard.press(names.join("+"));
  }

  /** Writes where the focus is. */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /** The text of the file that this saves. */
  async download(press) {
    const coming = this.page.waitForEvent("download");
    await press();
    return readFile(await (await coming).path(), "utf8");
  }

  /** How many sheets of A4 it takes. */
  async sheets() {
    // Playwright hands inches on where Firefox is asked in centimetres.
    const size = this.client.kind === "firefox" ? { width: "21in", height: "29.7in" } : { format: "A4" };
    const pdf = await this.page.pdf({ ...size, printBackground: true });
    return pages(pdf);
  }

  close() {
    this.client.hasLeft = true;
    return this.page.close();
  }
}
