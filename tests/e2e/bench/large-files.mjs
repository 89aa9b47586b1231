// Large files of every kind that Kept reads, the same ones every time: 100,000 orders as CSV and as a workbook, and 20 MB each of
// contacts, calendar, chats, mail and statements of banks.
import { crc32, deflateRawSync } from "node:zlib";

/** Bytes of the files that are not tables. */
const SIZE = 20e6;
/** Letters of the note of each row of the workbook: what makes it 20 MB. */
const NOTE = 170;

let seed = 42;
/** A number below `of` by chance, the same ones every time (mulberry32). */
function draw(of) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * of);
}
const letters = (count) => Array.from({ length: count }, () => String.fromCharCode(97 + draw(26))).join("");
const name = () => `${letters(1).toUpperCase()}${letters(3 + draw(5))} ${letters(1).toUpperCase()}${letters(4 + draw(7))}`;
const things = Array.from({ length: 60 }, () => `${letters(5)} ${letters(6)}`);

const HEADER = ["Name", "Email", "Financial Status", "Paid at", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Billing Name", "Billing Address1", "Billing City", "Billing Country", "Billing Phone", "Cancelled at", "Payment Method", "Refunded Amount", "Id"];

/** One order a row, as Shopify writes them. */
function orders(rows) {
  const customers = Array.from({ length: rows / 5 }, () => ({ name: name(), email: `${letters(10)}@${letters(6)}.example`, phone: `+49 30 ${1_000_000 + draw(8_999_999)}`, street: `${letters(8)} ${1 + draw(99)}` }));
  return Array.from({ length: rows }, (_, at) => {
    const who = customers[draw(rows / 5)];
    const at1 = new Date(Date.UTC(2024, 0, 1 + Math.floor((at * 1_000) / rows), draw(24), draw(60)));
    const when = `${at1.toISOString().slice(0, 10)} ${at1.toISOString().slice(11, 19)} +0000`;
    const cents = 500 + draw(40_000);
    const sum = (cents / 100).toFixed(2);
    return [`#${1_000 + at}`, who.email, "paid", when, "EUR", sum, "0.00", "0.00", sum, when, "1", things[draw(60)], sum, who.name, who.street, "Berlin", "DE", who.phone, "", "Shopify Payments", "0.00", String(7_120_000_000_000 + at)];
  });
}

const csv = (rows) => Buffer.from([HEADER, ...orders(rows)].map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(",")).join("\n"));

/** A ZIP of these parts, deflated. */
function zip(parts) {
  const [bodies, list] = [[], []];
  let at = 0;
  for (const [path, text] of parts) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain, { level: 6 });
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(plain.length, 22);
    head.writeUInt16LE(path.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    head.copy(listed, 6, 4, 30);
    listed.writeUInt32LE(at, 42);
    bodies.push(head, Buffer.from(path), packed);
    list.push(listed, Buffer.from(path));
    at += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** The same as a workbook, with texts shared as Excel shares them and a note of its own in each row. */
function xlsx(count) {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const column = (at) => String.fromCharCode(65 + at);
  const row = (cells, line) => {
    const inside = cells.map((cell, at) => {
      if (cell === "") return "";
      return /^\d+(\.\d+)?$/.test(cell) ? `<c r="${column(at)}${line}"><v>${cell}</v></c>` : `<c r="${column(at)}${line}" t="s"><v>${shared(cell)}</v></c>`;
    });
    return `<row r="${line}" spans="1:23">${inside.join("")}</row>`;
  };
  const rows = [[...HEADER, "Notes"], ...orders(count).map((cells) => [...cells, letters(NOTE)])].map((cells, at) => row(cells, at + 1));
  return zip([
    ["xl/workbook.xml", '<workbook><sheets><sheet name="Orders" sheetId="1" r:id="r1"/></sheets></workbook>'],
    ["xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'],
    ["xl/styles.xml", '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>'],
    ["xl/sharedStrings.xml", `<sst>${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`],
    ["xl/worksheets/sheet1.xml", `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`],
  ]);
}


/** Records of this shape until they make a file of the size. */
function filled(before, record, after = "") {
  const all = [before];
  let size = before.length;
  for (let at = 0; size < SIZE; at += 1) {
    const text = record(at);
    all.push(text);
    size += text.length;
  }
  return Buffer.from([...all, after].join(""));
}

const two = (number) => String(number).padStart(2, "0");
/** The day of this number, as `[year, month, day]`; each day has so many records. */
function day(at, aDay) {
  const date = new Date(Date.UTC(2020, 0, 1 + (Math.floor(at / aDay) % 2_400)));
  return [date.getUTCFullYear(), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
}

/** Made anew for each file, so that no file depends on which came before. */
let people = [];
const somebody = () => people[draw(people.length)];

const vcf = () => filled("", (at) => {
  const [who, mail] = [name(), `${letters(9)}${at}@${letters(6)}.example`];
  return `BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 18.1//EN\r\nN:${who.split(" ").reverse().join(";")};;;\r\nFN:${who}\r\nORG:${letters(8)} ${letters(5)};\r\nEMAIL;type=INTERNET;type=HOME;type=pref:${mail}\r\nTEL;type=CELL;type=VOICE;type=pref:+49 151 ${1e7 + at}\r\nADR;type=HOME;type=pref:;;${letters(9)} ${1 + draw(99)};Berlin;;10115;Germany\r\nNOTE:${letters(60)}\r\nEND:VCARD\r\n`;
});

const ics = () => filled("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nX-WR-CALNAME:me@own.example\r\nX-WR-TIMEZONE:Europe/Berlin\r\n", (at) => {
  const [date, guest] = [day(at, 25).join(""), somebody()];
  return `BEGIN:VEVENT\r\nDTSTART:${date}T0${draw(10)}0000Z\r\nDTEND:${date}T1${draw(10)}0000Z\r\nDTSTAMP:20261101T080000Z\r\nORGANIZER;CN=Me:mailto:me@own.example\r\nUID:${letters(20)}${at}@google.com\r\nATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${guest};X-NUM\r\n -GUESTS=0:mailto:${guest.replace(" ", ".").toLowerCase()}@their.example\r\nATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Me;X-NUM-GUESTS=0:mailto:me@own.example\r\nSTATUS:CONFIRMED\r\nSUMMARY:${letters(6)} ${letters(7)}\r\nDESCRIPTION:${letters(40)}\r\nEND:VEVENT\r\n`;
}, "END:VCALENDAR\r\n");

/** A chat of 40 people with the owner, as Telegram exports a whole account. */
function telegram() {
  const chats = people.slice(0, 40).map((other, chat) => {
    const messages = [];
    for (let size = 0; size < SIZE / 40; size += messages.at(-1).length + 2) {
      const [at, own] = [messages.length, draw(2) === 0];
      messages.push(`{"id": ${at}, "type": "message", "date": "${day(at, 3).join("-")}T10:${two(at % 60)}:00", "date_unixtime": "${1_577_872_800 + at * 28_800}", "from": "${own ? "Me" : other}", "from_id": "user${own ? 1 : 100 + chat}", "text": [{"type": "bold", "text": "${letters(20)}"}, " ${letters(60)}"], "text_entities": [{"type": "plain", "text": "${letters(80)}"}]}`);
    }
    return `{"name": "${other}", "type": "personal_chat", "id": ${100 + chat}, "messages": [${messages.join(",\n")}]}`;
  });
  return Buffer.from(`{"about": "x", "personal_information": {"user_id": 1, "first_name": "Me"}, "chats": {"about": "y", "list": [${chats.join(",")}]}}`);
}

const whatsapp = () => filled("[01.01.20, 08:00:00] Ann Bell: \u200eMessages and calls are end-to-end encrypted.\n", (at) => {
  const [year, month, date] = day(at, 130);
  return `[${date}.${month}.${String(year).slice(2)}, ${two(draw(24))}:${two(draw(60))}:${two(draw(60))}] ${draw(2) ? "Ann Bell" : "Me"}: ${letters(35)}\n`;
});

const mbox = () => filled("", (at) => {
  const [[year, month, date], other, own] = [day(at, 12), somebody(), draw(2) === 0];
  const they = `${other} <${other.replace(" ", ".").toLowerCase()}@their.example>`;
  const me = "Me <me@own.example>";
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return `From ${at}@xxx Thu ${months[month - 1]} ${date} 09:00:00 +0000 ${year}\nX-GM-THRID: ${1e15 + at}\nX-Gmail-Labels: ${own ? "Sent" : "Inbox"}\nMessage-ID: <${letters(20)}${at}@mail.example>\nDate: ${Number(date)} ${months[month - 1]} ${year} 09:00:00 +0000\nSubject: ${letters(20)}\nFrom: ${own ? me : they}\nTo: ${own ? they : me}\nContent-Type: text/plain; charset="UTF-8"\n\n${`${letters(70)}\n`.repeat(5)}\n\n`;
});

const cents = () => [50 + draw(900), two(draw(100))];

const mt940 = () => filled("\r\n:20:STARTUMS\r\n:25:10050000/123456789\r\n:28C:1/1\r\n:60F:C200101EUR1000,00\r\n", (at) => {
  const [[year, month, date], [whole, part]] = [day(at, 50), cents()];
  return `:61:${String(year).slice(2)}${month}${date}${month}${date}CR${whole},${part}NTRFNONREF//${at}\r\n:86:166?00GUTSCHRIFT?10931?20EREF+${letters(10)}${at}?21SVWZ+${letters(24)}?22${letters(20)}?30BELADEBEXXX?31DE02100500000024290661?32${somebody()}\r\n`;
}, ":62F:C261130EUR1000,00\r\n-\r\n");

const camt = () => filled('<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>DE02100500000024290661</IBAN></Id><Ownr><Nm>My Shop</Nm></Ownr></Acct>\n', (at) => {
  const date = day(at, 25).join("-");
  return `<Ntry><Amt Ccy="EUR">${cents().join(".")}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${date}</Dt></BookgDt><ValDt><Dt>${date}</Dt></ValDt><AcctSvcrRef>${at}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>${letters(10)}${at}</EndToEndId></Refs><RltdPties><Dbtr><Nm>${somebody()}</Nm></Dbtr><DbtrAcct><Id><IBAN>DE02100500000024290661</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${letters(40)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`;
}, "</Stmt></BkToCstmrStmt></Document>");

const ofx = () => filled("OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKTRANLIST>\n", (at) => `<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>${day(at, 50).join("")}120000[0:GMT]<TRNAMT>${cents().join(".")}<FITID>${at}<NAME>${somebody()}<MEMO>${letters(50)}</STMTTRN>\n`, "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n");

const qif = () => filled("!Type:Bank\n", (at) => {
  const [year, month, date] = day(at, 80);
  return `D${date}.${month}.${year}\nT${cents().join(".")}\nCX\nN${at}\nP${somebody()}\nM${letters(60)}\n^\n`;
});

const kinds = {
  csv: ["csv", csv],
  xlsx: ["xlsx", xlsx],
  vcard: ["vcf", vcf],
  calendar: ["ics", ics],
  telegram: ["json", telegram],
  whatsapp: ["txt", whatsapp],
  mail: ["mbox", mbox],
  mt940: ["sta", mt940],
  camt: ["xml", camt],
  ofx: ["ofx", ofx],
  qif: ["qif", qif],
};

/** The kinds there are. */
export const names = Object.keys(kinds);

/** A large file of this kind: how its name ends, and its bytes. Tables have so many rows. */
export function largeFile(kind, rows) {
  seed = 42;
  people = Array.from({ length: 2_000 }, name);
  seed = 42;
  const [ending, make] = kinds[kind];
  return { ending, bytes: make(rows) };
}
