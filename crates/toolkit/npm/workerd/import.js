// For workerd, where a WebAssembly module is imported and nothing is fetched.

import module from "../wasm/files.wasm";
import { loadSync } from "../import.js";

loadSync(module);

export * from "../import.js";
