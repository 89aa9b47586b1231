import * as glue from "../wasm/records.js";
import { wasmModule } from "./wasm.js";

export const records = wasmModule(
  glue,
  () => new URL("../wasm/records.wasm", import.meta.url),
  "kept/health",
);
