//! Makes files out of files: flips, cuts, repeats and joins them, and puts in what has broken readers before. The same seed
//! always makes the same files.

use super::naughty::NAUGHTY;

/// Numbers by chance, the same for the same seed.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `of`, which is not 0.
    pub fn draw(&mut self, of: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32;
        (drawn % of as u64) as usize
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.draw(of.len())]
    }
}

/// What readers have stumbled over.
const TOKENS: [&[u8]; 56] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"null",
    b"true",
    b"-0",
    b"1e999",
    b"1e-999",
    b"0.1",
    b"9223372036854775808",
    b"-9223372036854775809",
    b"1E400",
    b"\0",
    b"\x7f",
    b"\xff",
    b"\xc3",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\r",
    b"\n",
    b"\r\n",
    b"\t",
    b";",
    b"|",
    b"'",
    b"\"\"",
    b"sep=;\n",
    b"=1+1",
    b"2026-02-30",
    b"31.12.2026",
    b"0000-00-00",
    b"2026-01-05T25:61",
    b"1.234,56",
    b"(1,00)",
    b"\"id\":\"ann\",",
    b"\"customer\":\"ann\",",
    b"\"kind\":\"purchase\",",
    b"\"deleted\":[",
    b"\"stamps\":{",
    b"\"format\":\"kept\",\"version\":1,",
    b"\"name\":\"x\",\"name\":\"y\",",
    b"customer",
    b"amount",
    b"date",
    b"\xe2\x82\xac",
    b"999999999999999999999",
];

/// A new file from one of these, or two of them; `words` are what its format is made of.
pub fn mutate(dice: &mut Dice, from: &[Vec<u8>], words: &[&[u8]]) -> Vec<u8> {
    let mut bytes = dice.pick(from).clone();
    // Mostly one change, as most changes make a file that is refused at once.
    let changes = [1, 1, 1, 2, 3, 6][dice.draw(6)];
    for _ in 0..changes {
        let at = dice.draw(bytes.len() + 1);
        let end = (at + dice.draw(40)).min(bytes.len());
        match dice.draw(if words.is_empty() { 11 } else { 13 }) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.draw(8),
            1 if at < bytes.len() => bytes[at] = dice.draw(256) as u8,
            2 => drop(bytes.drain(at..end)),
            3 => bytes.truncate(at),
            4 | 5 => drop(bytes.splice(at..at, dice.pick(&TOKENS).iter().copied())),
            6 => drop(bytes.splice(at..end, dice.pick(&TOKENS).iter().copied())),
            7 => drop(bytes.splice(at..end, dice.pick(&NAUGHTY).bytes())),
            8 => {
                let part = bytes[at..end].to_vec();
                let times = [2, 3, 10, 200, 3_000][dice.draw(5)];
                if part.len() * times < 200_000 {
                    drop(bytes.splice(at..at, part.repeat(times)));
                }
            }
            9 => {
                let other = dice.pick(from);
                let cut = dice.draw(other.len() + 1);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[cut..]);
            }
            11 => drop(bytes.splice(at..at, dice.pick(words).iter().copied())),
            12 => drop(bytes.splice(at..end, dice.pick(words).iter().copied())),
            _ => drop(bytes.splice(at..end, dice.draw(usize::MAX).to_string().bytes())),
        }
    }
    bytes
}
