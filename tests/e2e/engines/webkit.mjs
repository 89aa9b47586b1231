// WebKitGTK, the engine of Safari, through its own driver: a small client for WebDriver, which needs no package.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { found, until } from "./common.mjs";

const DRIVER = process.env.KEPT_WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver";
const HOST = fileURLToPath(new URL("webkit-host.py", import.meta.url));
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // as the standard has it
const KEYS = { Shift: "\uE008", Control: "\uE009", Escape: "\uE00C", Enter: "\uE007" };

/** What WebKit says by itself when a page is left while it asks for its service worker. A worker that cannot be had at all is
 *  missed by the test without a connection. */
const IS_BROKEN_OFF = /Cannot load \S+\/sw\.js due to access control checks\.$/;

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

export class WebKit {
  /** A browser whose profile is in this folder. */
  static async start(folder, { width = 1280, height = 800 } = {}) {
    const self = new WebKit();
    const port = await freePort();
    self.log = join(folder, "said");
    self.downloads = join(folder, "downloads");
    mkdirSync(self.downloads, { recursive: true });
    const said = openSync(self.log, "a");
    self.driver = spawn(DRIVER, [`--port=${port}`], {
      stdio: ["ignore", said, said],
      detached: true, // a group of its own, to be killed as one
      env: { ...process.env, LANG: "C.UTF-8", WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
    });
    closeSync(said);
    self.base = `http://127.0.0.1:${port}`;
    await until(() => fetch(`${self.base}/status`).then((answer) => answer.ok, () => false), "the driver of WebKit");
    const args = ["--data", join(folder, "profile"), "--downloads", self.downloads, "--size", `${width}x${height}`];
    const wanted = { "webkitgtk:browserOptions": { binary: HOST, args } };
    const { sessionId } = await self.call("POST", "/session", { capabilities: { alwaysMatch: wanted } });
    self.base += `/session/${sessionId}`;
    const timeouts = { script: 90_000, pageLoad: 90_000 };
    await self.call("POST", "/timeouts", timeouts);
    self.first = new Page(self, await self.call("GET", "/window"));
    return self;
  }

  async call(method, path, body = {}) {
    const answer = await fetch(this.base + path, {
      method,
      body: method === "POST" ? JSON.stringify(body) : undefined,
      headers: { "content-type": "application/json" },
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async tab() {
    const { handle } = await this.call("POST", "/window/new", { type: "tab" });
    return new Page(this, handle);
  }

  /** What the console said that it should not have. */
  complaints() {
    const lines = readFileSync(this.log, "utf8").split("\n");
    return lines.filter((line) => /^CONSOLE .*\b(ERROR|WARN)/.test(line) && !IS_BROKEN_OFF.test(line));
  }

  #end() {
    const over = new Promise((done) => this.driver.once("exit", done));
    try {
      process.kill(-this.driver.pid, "SIGKILL");
    } catch {
      return; // it is gone already
    }
    return over;
  }

  /** Kills every process of it at once, as a power cut does. */
  async kill() {
    await this.#end();
  }

  async stop() {
    await this.call("DELETE", "").catch(() => {});
    await this.#end();
  }
}

class Page {
  constructor(browser, handle) {
    Object.assign(this, { browser, handle });
  }

  /** WebDriver speaks to one window at a time. */
  async call(method, path, body) {
    if (this.browser.current !== this.handle) {
      await this.browser.call("POST", "/window", { handle: this.handle });
      this.browser.current = this.handle;
    }
    return this.browser.call(method, path, body);
  }

  goto(url) {
    return this.call("POST", "/url", { url });
  }

  reload() {
    return this.call("POST", "/refresh");
  }

  async js(work, ...args) {
    const script = `
      const told = arguments[arguments.length - 1];
      const work = async () => (${work}).apply(null, [...arguments].slice(0, -1));
      work().then((value) => told({ value }), (error) => told({ error: String(error) }));`;
    const { value, error } = await this.call("POST", "/execute/async", { script, args });
    if (error) throw new Error(error);
    return value;
  }

  async #on(selector, name, act) {
    const script = `return (${found}).apply(null, arguments)`;
    await until(async () => {
      const element = await this.call("POST", "/execute/sync", { script, args: [selector, name ?? null] });
      if (!element) return false;
      await act(`/element/${element[ELEMENT]}`);
      return true;
    }, `${selector} ${name ?? ""}`);
  }

  click(selector, name) {
    return this.#on(selector, name, (element) => this.call("POST", `${element}/click`));
  }

  fill(selector, name, text) {
    return this.#on(selector, name, async (element) => {
      await this.call("POST", `${element}/clear`);
      await this.call("POST", `${element}/value`, { text });
    });
  }

  choose(selector, path) {
    return this.#on(selector, undefined, (element) => this.call("POST", `${element}/value`, { text: path }));
  }

  async press(...names) {
    const keys = names.map((name) => KEYS[name] ?? name);
    const actions = [
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    await this.call("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** Writes where the focus is. */
  async type(text) {
    const element = await this.call("GET", "/element/active");
    await this.call("POST", `/element/${element[ELEMENT]}/value`, { text });
  }

  /** The text of the file that this saves. */
  async download(press) {
    const { downloads } = this.browser;
    const before = readdirSync(downloads);
    await press();
    const is = (name) => !before.includes(name) && !name.endsWith(".part");
    const name = await until(() => readdirSync(downloads).find(is), "a download");
    const path = join(downloads, name);
    const text = readFileSync(path, "utf8");
    rmSync(path); // the next may be called the same
    return text;
  }

  async close() {
    await this.call("DELETE", "/window");
    this.browser.current = undefined;
  }
}
