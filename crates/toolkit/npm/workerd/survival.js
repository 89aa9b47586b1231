// For workerd, where a WebAssembly module is imported and nothing is fetched.

import module from "../wasm/statistics.wasm";
import { loadSync } from "../survival.js";

loadSync(module);

export * from "../survival.js";
