// `window.kept` of the page: the package's methods, once they are loaded. What is declared in types/ holds here too, but for
// `files`: the page brings files in by its own screens.
import type * as methods from "./types/index.js";

declare global {
  interface Window {
    kept: Omit<typeof methods, "files">;
  }
}
export {};
