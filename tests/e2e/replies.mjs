// Replies made by hand, byte by byte as the format says, so that a test need not tap a hundred times and the format stays
// what it is.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const WIDTHS = [0, 2, 3, 5, 6, 7, 9, 10, 11];

function base62(number, width) {
  let text = "";
  for (let rest = BigInt(number); text.length < width; rest /= 62n) text = DIGITS[Number(rest % 62n)] + text;
  return text;
}

const number = (digits) => [...digits].reduce((sum, digit) => sum * 62n + BigInt(DIGITS.indexOf(digit)), 0n);

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const bytesOf = (value, count) => Array.from({ length: count }, (_, i) => Number((BigInt(value) >> BigInt(8 * (count - 1 - i))) & 255n));

/** A code of this kind (`A` answers, `Q` questions) around these bytes. */
function code(kind, bytes) {
  const all = [...bytes, ...bytesOf(crc32([kind.charCodeAt(0), ...bytes]), 4)];
  let body = "";
  for (let at = 0; at < all.length; at += 8) {
    const block = all.slice(at, at + 8);
    body += base62(block.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n), WIDTHS[block.length]);
  }
  return `KEPT${kind}1${base62(body.length, 2)}${body}`;
}

/** The text of a reply to the book with this mark: five answers, how easy it was and whether they would recommend it. */
export function replyText({ mark, token, id, on, five, effort, recommend, line = "" }) {
  const day = Math.floor(Date.parse(`${on}T00:00:00Z`) / 86_400_000) + 30_000;
  let answers = five.reduce((sum, answer) => sum * 6 + (answer ?? 0), 0);
  answers = (answers * 8 + (effort ?? 0)) * 12 + (recommend === undefined ? 0 : recommend + 1);
  return code("A", [
    token ? 1 : 0,
    ...bytesOf(number(mark), 4),
    ...(token ? bytesOf(number(token), 8) : []),
    ...bytesOf(id, 8),
    ...bytesOf(day, 3),
    ...bytesOf(answers, 3),
    ...new TextEncoder().encode(line),
  ]);
}
