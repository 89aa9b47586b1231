// A language that nobody speaks, made from English: accented, two fifths longer, between brackets. What is cut, glued together
// or not taken from the catalogue can be seen in it.
import { readdirSync, readFileSync } from "node:fs";

const LOCALES = new URL("../../locales/", import.meta.url);
const ACCENTED = { a: "á", e: "ë", i: "ï", o: "ö", u: "û", c: "ç", n: "ñ", s: "š", y: "ý", A: "Â", E: "É", I: "Î", O: "Ø", U: "Ü" };
/** Not prose: what is typed and understood, names between bars, words that the page looks for. */
const LEFT_ALONE = /^(when|calendar|unit|root-said|command-words|span-typed|date-words)/;

/** A piece of text between what is filled in. */
function dressed(text) {
  if (!/[A-Za-z]{2}/.test(text)) return text;
  const longer = text.replace(/[aeioucnsyAEIOU]/g, (letter) => ACCENTED[letter]);
  const more = "·".repeat(Math.ceil(text.trim().length * 0.4));
  const [, before, body, after] = /^(\s*)(.*?)(\s*)$/s.exec(longer);
  return `${before}⟦${body}${more}⟧${after}`;
}

function line(text) {
  // What is between braces is filled in; an open brace at the end begins a choice.
  return text.split(/(\{[^{}]*\}|\{[^{}]*$|^[^{}]*\})/).map((piece) => (/[{}]/.test(piece) ? piece : dressed(piece))).join("");
}

/** The whole catalogue. */
export function pseudo() {
  const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = ["en.ftl", ...folders.map((folder) => `${folder.name}/en.ftl`)];
  const texts = files.flatMap((file) => {
    try {
      return [readFileSync(new URL(file, LOCALES), "utf8")];
    } catch {
      return []; // the folder of another language
    }
  });
  let isLeft = false;
  return texts.join("\n").split("\n").map((text) => {
    if (text.startsWith("#") || !text.trim()) return "";
    const message = /^([a-z][\w-]*) = ?(.*)$/.exec(text);
    if (message) {
      isLeft = LEFT_ALONE.test(message[1]);
      return isLeft ? text : `${message[1]} = ${line(message[2])}`;
    }
    if (isLeft) return text;
    const variant = /^(\s*\*?\[[^\]]+\] ?)(.*)$/.exec(text);
    if (variant) return variant[1] + line(variant[2]);
    const [, before, rest] = /^(\s*\}?)(.*)$/.exec(text);
    return before + line(rest);
  }).join("\n");
}
