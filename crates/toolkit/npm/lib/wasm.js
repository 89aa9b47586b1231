// Loading of one WebAssembly module, in any program that runs JavaScript.

import { fail } from "./errors.js";

/** What `load` may be told: where the module is, its bytes, or the module itself. */
async function taken(source, address) {
  const given = await source;
  if (given === undefined) return located(address);
  if (given instanceof WebAssembly.Module || given instanceof ArrayBuffer || ArrayBuffer.isView(given)) {
    return given;
  }
  if (typeof Response === "function" && given instanceof Response) return given.arrayBuffer();
  if (typeof given === "string" || given instanceof URL) return located(new URL(given, address));
  return fail("source", "must be a URL, a Response, bytes, or a WebAssembly.Module");
}

/** The bytes at an address; files are read where there is no fetch for them. */
async function located(address) {
  if (address.protocol === "file:") {
    // Named by a variable, so that no bundler for browsers looks for it.
    const files = "node:fs/promises";
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ files);
    return readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) fail("source", `${address} answers ${response.status}`);
  return response.arrayBuffer();
}

/** A module of the package: `glue` is what wasm-bindgen made, `address` where its bytes lie. */
export function wasmModule(glue, address, name) {
  let loading;
  let loaded = false;
  return {
    load(source) {
      if (loaded) return Promise.resolve();
      loading ??= (async () => {
        try {
          const module = await taken(source, address());
          const compiled = module instanceof WebAssembly.Module ? module : await WebAssembly.compile(module);
          if (!loaded) glue.initSync({ module: compiled });
          loaded = true;
        } catch (thrown) {
          loading = undefined;
          throw thrown;
        }
      })();
      return loading;
    },
    loadSync(module) {
      if (!(module instanceof WebAssembly.Module)) fail("module", "must be a WebAssembly.Module");
      if (!loaded) glue.initSync({ module });
      loaded = true;
    },
    /** What wasm-bindgen made, once it is loaded. */
    get glue() {
      if (!loaded) fail("", `${name} is not loaded: await load() first`);
      return glue;
    },
  };
}
