// For workerd, where a WebAssembly module is imported and nothing is fetched.

import module from "../wasm/records.wasm";
import { loadSync } from "../friction.js";

loadSync(module);

export * from "../friction.js";
