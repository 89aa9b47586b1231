//! Names and addresses of mail headers.

use crate::import::transfer_encoding::encoded_words;

/// Somebody's name and address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mailbox {
    pub name: String,
    pub email: String,
}

impl Mailbox {
    /// What two mentions of one person share.
    pub fn key(&self) -> String {
        self.email.to_lowercase()
    }

    /// The name, or the address of somebody without.
    pub fn name_or_email(&self) -> String {
        if self.name.is_empty() {
            self.email.clone()
        } else {
            self.name.clone()
        }
    }
}

/// Everybody of a header such as `"Bell, Ann" <ann@x.example>, bo@x.example (Bo)`, the first thousand.
pub(super) fn mailboxes(
    header: &str,
    decode: &dyn Fn(Option<&str>, &[u8]) -> String,
) -> Vec<Mailbox> {
    const MOST: usize = 1_000;
    let mut found = Vec::new();
    let mut quoted = false;
    let mut escaped = false;
    let mut depth = 0_usize;
    let pieces = header.split(|c: char| {
        let parts = matches!(c, ',' | ';') && !quoted && depth == 0;
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        parts
    });
    for piece in pieces.take(MOST) {
        found.extend(mailbox(piece, decode));
    }
    found
}

fn mailbox(text: &str, decode: &dyn Fn(Option<&str>, &[u8]) -> String) -> Option<Mailbox> {
    let text = text.trim();
    let (name, email) = match text.rsplit_once('<') {
        Some((name, rest)) => (name.trim(), rest.split('>').next()?.trim()),
        None => match text.split_once('(') {
            Some((email, comment)) => (comment.trim_end_matches(')').trim(), email.trim()),
            // A group's name stands before a colon.
            None => ("", text.rsplit(':').next()?.trim()),
        },
    };
    let (before, after) = email.rsplit_once('@')?;
    if before.is_empty() || after.is_empty() || email.contains(char::is_whitespace) {
        return None;
    }
    let name = encoded_words(name, decode);
    let name = name.trim().trim_matches(['"', '\'']).replace('\\', "");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = if name.contains('@') {
        String::new()
    } else {
        name
    };
    Some(Mailbox {
        name,
        email: email.trim_matches('\'').to_owned(),
    })
}

/// Whether anybody may have an address in this domain, so that it joins nobody.
pub(super) fn is_public(domain: &str) -> bool {
    const PUBLIC: &[&str] = &[
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "gmx.ch",
        "gmx.com",
        "web.de",
        "t-online.de",
        "freenet.de",
        "mail.ru",
        "bk.ru",
        "list.ru",
        "inbox.ru",
        "yandex.ru",
        "ya.ru",
        "rambler.ru",
        "ukr.net",
        "protonmail.com",
        "proton.me",
        "posteo.de",
        "mailbox.org",
        "orange.fr",
        "wanadoo.fr",
        "free.fr",
        "laposte.net",
        "sfr.fr",
        "libero.it",
        "virgilio.it",
        "tiscali.it",
        "ziggo.nl",
        "kpnmail.nl",
        "xs4all.nl",
        "seznam.cz",
        "centrum.cz",
        "wp.pl",
        "o2.pl",
        "onet.pl",
        "interia.pl",
        "bluewin.ch",
        "qq.com",
        "163.com",
        "126.com",
        "naver.com",
        "daum.net",
        "fastmail.com",
        "hey.com",
        "comcast.net",
        "verizon.net",
        "att.net",
        "btinternet.com",
        "sky.com",
        "example.com",
        "example.org",
        "example.net",
    ];
    PUBLIC.contains(&domain)
        || ["yahoo.", "hotmail.", "live.", "outlook."]
            .iter()
            .any(|start| domain.starts_with(start))
}
