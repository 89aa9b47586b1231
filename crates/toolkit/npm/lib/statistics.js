import * as glue from "../wasm/statistics.js";
import { wasmModule } from "./wasm.js";

export const statistics = wasmModule(
  glue,
  () => new URL("../wasm/statistics.wasm", import.meta.url),
  "kept/buying",
);
