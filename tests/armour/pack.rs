//! Archives as ZIP programs write them, and as nobody honest does.

use miniz_oxide::deflate::compress_to_vec;

/// One file of an archive, as it is written into it.
pub struct Part {
    pub name: String,
    /// 0 as it is, 8 deflated.
    pub method: u16,
    pub packed: Vec<u8>,
    /// What its header says of its size.
    pub size: u32,
}

impl Part {
    /// A file as it is.
    pub fn stored(name: &str, bytes: &[u8]) -> Part {
        Part {
            name: name.to_owned(),
            method: 0,
            packed: bytes.to_vec(),
            size: bytes.len() as u32,
        }
    }

    /// A file deflated.
    pub fn deflated(name: &str, bytes: &[u8]) -> Part {
        Part {
            method: 8,
            packed: compress_to_vec(bytes, 9),
            ..Part::stored(name, bytes)
        }
    }
}

fn u16s(values: &[u16]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

fn u32s(values: &[u32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

/// An archive of these files.
pub fn pack(parts: &[Part]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut offsets = Vec::new();
    for part in parts {
        offsets.push(bytes.len() as u32);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(u16s(&[20, 0x0800, part.method, 0, 0]));
        bytes.extend(u32s(&[0, part.packed.len() as u32, part.size]));
        bytes.extend(u16s(&[part.name.len() as u16, 0]));
        bytes.extend(part.name.as_bytes());
        bytes.extend(&part.packed);
    }
    let listed = parts.iter().zip(offsets);
    list(&mut bytes, listed);
    bytes
}

/// An archive of one stretch of bytes that is listed as many files under other names.
pub fn overlapping(part: &Part, times: usize) -> Vec<u8> {
    let mut bytes = pack(std::slice::from_ref(part));
    let listed: Vec<Part> = (0..times)
        .map(|at| Part {
            name: format!("{at:04}{}", part.name),
            method: part.method,
            packed: part.packed.clone(),
            size: part.size,
        })
        .collect();
    list(&mut bytes, listed.iter().map(|part| (part, 0)));
    bytes
}

/// The list of files at an archive's end: each with where it begins.
fn list<'p>(bytes: &mut Vec<u8>, parts: impl Iterator<Item = (&'p Part, u32)>) {
    let (begin, mut count) = (bytes.len() as u32, 0_u16);
    for (part, offset) in parts {
        count += 1;
        bytes.extend(b"PK\x01\x02");
        bytes.extend(u16s(&[20, 20, 0x0800, part.method, 0, 0]));
        bytes.extend(u32s(&[0, part.packed.len() as u32, part.size]));
        bytes.extend(u16s(&[part.name.len() as u16, 0, 0, 0, 0]));
        bytes.extend(u32s(&[0, offset]));
        bytes.extend(part.name.as_bytes());
    }
    let size = bytes.len() as u32 - begin;
    bytes.extend(b"PK\x05\x06");
    bytes.extend(u16s(&[0, 0, count, count]));
    bytes.extend(u32s(&[size, begin]));
    bytes.extend(u16s(&[0]));
}

/// A workbook of these parts: the names of its sheets, its different texts and the rows of each sheet, as XML.
pub fn workbook(texts: &str, sheets: &[&str]) -> Vec<Part> {
    let names = (1..=sheets.len())
        .map(|at| format!(r#"<sheet name="S{at}" sheetId="{at}" r:id="r{at}"/>"#));
    let relations = (1..=sheets.len())
        .map(|at| format!(r#"<Relationship Id="r{at}" Target="worksheets/sheet{at}.xml"/>"#));
    let mut parts = vec![
        ("xl/workbook.xml".to_owned(), format!("<workbook><sheets>{}</sheets></workbook>", names.collect::<String>())),
        ("xl/_rels/workbook.xml.rels".to_owned(), format!("<Relationships>{}</Relationships>", relations.collect::<String>())),
        ("xl/styles.xml".to_owned(), r#"<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\-mm\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>"#.to_owned()),
        ("xl/sharedStrings.xml".to_owned(), format!("<sst>{texts}</sst>")),
    ];
    for (at, rows) in sheets.iter().enumerate() {
        parts.push((
            format!("xl/worksheets/sheet{}.xml", at + 1),
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ));
    }
    let deflated = parts
        .iter()
        .map(|(name, text)| Part::deflated(name, text.as_bytes()));
    deflated.collect()
}
