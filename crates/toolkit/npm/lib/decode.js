// Texts in any encoding, by the decoder that every JavaScript program has.

/** The text of these bytes; undefined where they are not of the encoding of this label. */
export function textOf(label, bytes) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
