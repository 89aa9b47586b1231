// `window.kept`: the methods of the package `kept` by its own scripts, over the page's module.

export * from "./methods.js";
export { answerBy } from "./door.js";
