import * as glue from "../wasm/files.js";
import { wasmModule } from "./wasm.js";

export const files = wasmModule(
  glue,
  () => new URL("../wasm/files.wasm", import.meta.url),
  "kept/import",
);
