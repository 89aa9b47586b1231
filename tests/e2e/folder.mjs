// A folder on this machine in the place of the one that a person would choose: the same interface as the browser's own
// handles, over a real directory. Two browser profiles that are given the same directory share it, as if something carried
// it between two devices at once.
import { mkdir, open, readdir, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";

/** Gives every page of a browser profile the folder. `written` hears of each file that is written, with who wrote it. While
 *  the carrier stands, the profile sees only what it saw before, and its own files. A `life` that has ended writes no more. */
export async function standIn(context, folder, { who = "", written = () => {}, permission = { now: "granted" }, carrier = { stands: false }, life = { ended: false, slow: 0 } } = {}) {
  await mkdir(folder, { recursive: true });
  const failed = (name) => ({ failed: name });
  let serial = 0;
  const own = new Set();
  const before = new Map();
  await context.exposeFunction("standInCall", async (what, name, text) => {
    if (permission.now !== "granted" && !["permission", "ask"].includes(what)) return failed("NotAllowedError");
    try {
      switch (what) {
        case "permission":
          return permission.now;
        case "ask":
          permission.now = permission.then ?? "granted";
          return permission.now;
        case "list":
          return await readdir(folder);
        case "stat": {
          const found = await stat(join(folder, name));
          const listed = { size: found.size, lastModified: Math.floor(found.mtimeMs) };
          if (carrier.stands && !own.has(name)) return before.get(name) ?? failed("NotFoundError");
          before.set(name, listed);
          return listed;
        }
        case "read":
          return await readFile(join(folder, name), "utf8");
        case "create": {
          // As the browser does: an empty file stands there before anything is written.
          await (await open(join(folder, name), "a")).close();
          return true;
        }
        case "put": {
          written(name, who);
          own.add(name);
          const aside = join(folder, `.${who}-${serial++}.crswap`);
          const file = await open(aside, "w");
          await file.writeFile(text);
          await file.close();
          if (life.slow > 0) await new Promise((done) => setTimeout(done, life.slow));
          // A browser that was killed puts nothing in the place of the old file any more.
          if (life.ended) return failed("AbortError");
          await rename(aside, join(folder, name));
          return true;
        }
      }
    } catch (error) {
      return failed(error.code === "ENOENT" ? "NotFoundError" : "InvalidStateError");
    }
  });
  await context.addInitScript(() => {
    const ask = async (...what) => {
      const answer = await window.standInCall(...what);
      if (answer?.failed) throw new DOMException("the stand-in says so", answer.failed);
      return answer;
    };
    class StandInFile {
      kind = "file";
      constructor(name) {
        this.name = name;
      }
      async getFile() {
        const { size, lastModified } = await ask("stat", this.name);
        return { name: this.name, size, lastModified, text: () => ask("read", this.name) };
      }
      async createWritable() {
        let text = "";
        return {
          write: async (more) => void (text += more),
          close: () => ask("put", this.name, text),
          abort: async () => {},
        };
      }
    }
    class StandInFolder {
      kind = "directory";
      name = "Our book";
      queryPermission = () => ask("permission");
      requestPermission = () => ask("ask");
      async getFileHandle(name, { create = false } = {}) {
        if (create) await ask("create", name);
        else await ask("stat", name);
        return new StandInFile(name);
      }
      async *values() {
        for (const name of await ask("list")) yield new StandInFile(name);
      }
    }
    window.showDirectoryPicker = async () => new StandInFolder();
    // The browser's own handles can be kept in IndexedDB; this one is kept as a word.
    const WORD = "the stand-in folder";
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, ...key) {
      return put.call(this, value instanceof StandInFolder ? WORD : value, ...key);
    };
    const { get } = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "result");
    Object.defineProperty(IDBRequest.prototype, "result", {
      get() {
        const value = get.call(this);
        return value === WORD ? new StandInFolder() : value;
      },
    });
  });
}

/** Chooses the folder on the page for it, under this name. */
export async function share(page, name) {
  await page.evaluate(() => (location.hash = "#/book/folder"));
  await page.getByLabel("Name of this device").fill(name);
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await page.getByText("You share the folder “Our book”.").waitFor();
}
