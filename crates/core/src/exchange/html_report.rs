//! Writes the subject report: an HTML page without scripts that any browser shows. All text is escaped.

/// The contents of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HtmlReport {
    /// The language of the words, as `en`.
    pub language: String,
    /// Its heading.
    pub title: String,
    /// What it is and when it was written.
    pub lead: String,
    /// Its parts.
    pub parts: Vec<ReportSection>,
}

/// A section of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportSection {
    /// Its heading.
    pub head: String,
    /// What is told, each with what it is called.
    pub lines: Vec<(String, String)>,
}

const STYLE: &str = "body{font:1rem/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}\
h2{font-size:1.1rem;margin:1.5rem 0 .25rem;border-bottom:1px solid #999;break-after:avoid}\
dl{margin:0;display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.1rem 1rem}\
dt{color:#555}dd{margin:0;white-space:pre-wrap}section{break-inside:avoid}";

/// The page as an HTML file.
pub fn html(page: &HtmlReport) -> String {
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{}</h1>\n<p>{}</p>\n",
        plain(&page.language),
        plain(&page.title),
        plain(&page.title),
        plain(&page.lead),
    );
    for part in &page.parts {
        text.push_str(&format!(
            "<section>\n<h2>{}</h2>\n<dl>\n",
            plain(&part.head)
        ));
        for (name, value) in &part.lines {
            text.push_str(&format!(
                "<dt>{}</dt><dd>{}</dd>\n",
                plain(name),
                plain(value)
            ));
        }
        text.push_str("</dl>\n</section>\n");
    }
    text.push_str("</body>\n</html>\n");
    text
}

/// Escapes the characters that HTML gives a meaning.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '"' => plain.push_str("&quot;"),
            '\'' => plain.push_str("&#39;"),
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_is_never_taken_for_a_mark() {
        let page = HtmlReport {
            language: "en".to_owned(),
            title: "<script>alert(1)</script>".to_owned(),
            lead: "\"a\" & 'b'".to_owned(),
            parts: vec![ReportSection {
                head: "<b>".to_owned(),
                lines: vec![("</dl>".to_owned(), "one\ntwo <img src=x>".to_owned())],
            }],
        };
        let text = html(&page);
        for mark in ["<script", "<b>", "<img", "</dl></dt>"] {
            assert!(!text.contains(mark), "{mark} in {text}");
        }
        for said in [
            "&lt;script&gt;alert(1)",
            "&quot;a&quot; &amp; &#39;b&#39;",
            "one\ntwo &lt;img src=x&gt;",
        ] {
            assert!(text.contains(said), "{said} not in {text}");
        }
    }
}
