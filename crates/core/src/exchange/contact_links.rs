//! Links that open what a customer is reached with: the telephone, text messages, WhatsApp, mail. Each only opens a program
//! with a text in it; nothing is sent. Everything typed is percent-encoded, so that no text can add a field of its own.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::phone_number::{dialled, international};
use crate::book::Customer;
use crate::book::value::choice;

choice! {
    /// What a customer is reached with.
    Medium {
        /// The telephone.
        Call = "call",
        /// A text message.
        Text = "text",
        /// WhatsApp, which takes international numbers only.
        WhatsApp = "whatsapp",
        /// E-mail.
        Mail = "mail",
    }
}

/// One way to reach a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactWay {
    /// With what.
    pub medium: Medium,
    /// The number or address as it stands in the book.
    pub shown: String,
    /// The number or address as links have it.
    to: String,
}

/// The ways to reach a customer, by phone and then by mail, each in the book's order. `country` completes numbers that are
/// written as inside it. What is no number or address gives no way.
pub fn contact_ways(customer: &Customer, country: Option<&str>) -> Vec<ContactWay> {
    let mut ways = Vec::new();
    let mut add = |medium, shown: &str, to: Option<String>| {
        let way = |to| ContactWay {
            medium,
            shown: shown.to_owned(),
            to,
        };
        ways.extend(to.map(way));
    };
    for phone in customer.phones.iter().flatten() {
        let phone = phone.as_str();
        let abroad = international(phone, country);
        let number = abroad.clone().or_else(|| dialled(phone));
        add(Medium::Call, phone, number.clone());
        add(Medium::Text, phone, number);
        add(Medium::WhatsApp, phone, abroad);
    }
    for email in customer.emails.iter().flatten() {
        let email = email.as_str();
        add(
            Medium::Mail,
            email,
            is_address(email).then(|| email.to_owned()),
        );
    }
    ways
}

impl ContactWay {
    /// The link with a text in it, where the way takes one; only mail has a subject. A blank text is left out.
    pub fn link(&self, subject: &str, text: &str) -> String {
        let text = plain_text(text);
        match self.medium {
            Medium::Call => format!("tel:{}", self.to),
            // "?" for Android, "&" for iOS; each skips the other.
            Medium::Text => with_text(format!("sms:{}", self.to), "?&body=", &text),
            Medium::WhatsApp => {
                let digits = self.to.trim_start_matches('+');
                with_text(format!("https://wa.me/{digits}"), "?text=", &text)
            }
            Medium::Mail => {
                let (local, host) = self.to.rsplit_once('@').unwrap_or_default();
                let to = format!("mailto:{}@{}", encoded(local), encoded(host));
                let fields = [
                    ("subject", one_line(subject)),
                    // Lines of mail end in two characters (RFC 6068).
                    ("body", text.replace('\n', "\r\n")),
                ];
                let fields = fields.iter().filter(|(_, value)| !value.is_empty());
                let fields: Vec<String> = fields
                    .map(|(name, value)| format!("{name}={}", encoded(value)))
                    .collect();
                with_fields(to, &fields)
            }
        }
    }
}

fn with_text(link: String, field: &str, text: &str) -> String {
    match text {
        "" => link,
        text => format!("{link}{field}{}", encoded(text)),
    }
}

fn with_fields(link: String, fields: &[String]) -> String {
    match fields {
        [] => link,
        fields => format!("{link}?{}", fields.join("&")),
    }
}

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// A text without control characters but line feeds, one at the end of each line.
fn plain_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String = text
        .chars()
        .filter(|letter| *letter == '\n' || !letter.is_control())
        .collect();
    text.trim().to_owned()
}

fn one_line(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether this is one address, and nothing else beside it.
fn is_address(text: &str) -> bool {
    let is_plain = |letter: char| {
        !letter.is_whitespace() && !letter.is_control() && !"<>(),;:\\\"[]@".contains(letter)
    };
    text.split_once('@').is_some_and(|(local, host)| {
        let parts = [local, host];
        parts
            .iter()
            .all(|part| !part.is_empty() && part.chars().all(is_plain))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Id;
    use crate::book::field::Problems;
    use crate::book::json_path::Path;
    use crate::book::record::Record;
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;
    use serde_json::json;

    fn ways(phones: &[&str], emails: &[&str], country: Option<&str>) -> Vec<ContactWay> {
        let fields =
            json!({ "name": "Ann", "added": "2026-01-01", "phones": phones, "emails": emails });
        let id = Id::new("ann").unwrap();
        let fields = fields.as_object().unwrap();
        let ann = Customer::read(&id, fields, &Path::Root, &mut Problems::new()).unwrap();
        contact_ways(&ann, country)
    }

    fn media(phones: &[&str], emails: &[&str], country: Option<&str>) -> Vec<&'static str> {
        let ways = ways(phones, emails, country);
        ways.iter().map(|way| way.medium.word()).collect()
    }

    fn link(medium: Medium, subject: &str, text: &str) -> String {
        let ways = ways(&["+44 20 7946 0101"], &["ann+shop@lane12.example"], None);
        let mut found = ways.iter().filter(|way| way.medium == medium);
        found.next().unwrap().link(subject, text)
    }

    #[test]
    fn each_way_is_offered_where_it_can_be_gone() {
        let all = ["call", "text", "whatsapp", "mail"];
        assert_eq!(
            media(&["+44 20 7946 0101"], &["ann@lane12.example"], None),
            all
        );
        assert_eq!(media(&["020 7946 0101"], &[], None), all[..2]);
        assert_eq!(media(&["020 7946 0101"], &[], Some("GB")), all[..3]);
        assert_eq!(media(&["ask Bob"], &["ann at lane12"], Some("GB")), [""; 0]);
        assert_eq!(media(&[], &[], None), [""; 0]);
    }

    #[test]
    fn a_link_without_a_text_only_opens_its_program() {
        let link = |medium| link(medium, "", " \n ");
        assert_eq!(link(Medium::Call), "tel:+442079460101");
        assert_eq!(link(Medium::Text), "sms:+442079460101");
        assert_eq!(link(Medium::WhatsApp), "https://wa.me/442079460101");
        assert_eq!(link(Medium::Mail), "mailto:ann%2Bshop@lane12.example");
    }

    #[test]
    fn a_text_stands_in_its_field_in_any_script() {
        let text = "Καλημέρα Μαρία 🍒\r\nշնորհակալ եմ";
        let word = "%CE%9A%CE%B1%CE%BB%CE%B7%CE%BC%CE%AD%CF%81%CE%B1";
        let sms = link(Medium::Text, "", text);
        assert!(
            sms.starts_with(&format!("sms:+442079460101?&body={word}%20")),
            "{sms}"
        );
        assert!(sms.contains("%F0%9F%8D%92%0A"), "{sms}");
        let chat = link(Medium::WhatsApp, "", text);
        assert!(chat.starts_with(&format!("https://wa.me/442079460101?text={word}%20")));
        let mail = link(Medium::Mail, "Ευχαριστώ & more?", text);
        assert!(
            mail.contains("?subject=%CE%95") && mail.contains("%20%26%20more%3F&body="),
            "{mail}"
        );
        assert!(mail.contains("%F0%9F%8D%92%0D%0A"), "{mail}");
        assert_eq!(link(Medium::Call, "no", text), "tel:+442079460101");
    }

    #[test]
    fn a_national_number_is_dialled_as_it_is_and_completed_for_a_chat() {
        let ways = ways(&["020 7946 0101"], &[], Some("GB"));
        let links: Vec<String> = ways.iter().map(|way| way.link("", "Hi")).collect();
        assert_eq!(
            links,
            [
                "tel:+442079460101",
                "sms:+442079460101?&body=Hi",
                "https://wa.me/442079460101?text=Hi"
            ]
        );
        assert_eq!(ways[0].shown, "020 7946 0101");
    }

    #[test]
    fn an_address_that_is_more_than_one_is_no_way() {
        for address in [
            "ann@a.example,bob@b.example",
            "ann@a.example?bcc=all@b.example",
            "Ann <ann@a.example>",
            "ann@a@b.example",
            "@a.example",
            "ann@",
        ] {
            let given = ways(&[], &[address], None);
            let links: Vec<String> = given.iter().map(|way| way.link("", "")).collect();
            assert!(
                links
                    .iter()
                    .all(|link| !link.contains('?') && !link.contains(',')),
                "{links:?}"
            );
        }
    }

    proptest! {
        /// Whatever is typed, a mail has the two fields it was given, to one address, and says what was typed.
        #[test]
        fn no_text_adds_a_field_or_is_changed(subject in "\\PC*", text in "(\\PC|\r|\n){0,60}") {
            let mail = link(Medium::Mail, &subject, &text);
            prop_assert!(mail.is_ascii());
            prop_assert!(!mail.contains(char::is_control));
            let (to, fields) = mail.split_once('?').unwrap_or((&mail, ""));
            prop_assert_eq!(to, "mailto:ann%2Bshop@lane12.example");
            let fields: Vec<(&str, String)> = fields.split('&').filter(|field| !field.is_empty()).map(|field| {
                let (name, value) = field.split_once('=').unwrap();
                (name, percent_decode_str(value).decode_utf8().unwrap().into_owned())
            }).collect();
            let told = |name: &str| fields.iter().find(|field| field.0 == name).map_or("", |field| &field.1);
            prop_assert_eq!(told("subject"), one_line(&subject));
            prop_assert_eq!(told("body").replace("\r\n", "\n"), plain_text(&text));
            prop_assert!(fields.len() <= 2);
            let chat = link(Medium::WhatsApp, "", &text);
            prop_assert!(chat.matches(['?', '&', '#']).count() <= 1);
        }
    }
}
