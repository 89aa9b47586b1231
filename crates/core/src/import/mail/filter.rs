//! Mail that is no contact: drafts, trash, spam, answers of machines, newsletters.

use super::Mail;
use super::address::Mailbox;
use crate::import::fold::fold;

/// Labels of the trash, of spam, of drafts and of what was sent, folded.
const TRASH: &[&str] = &[
    "trash",
    "bin",
    "papierkorb",
    "corbeille",
    "papelera",
    "lixeira",
    "cestino",
    "prullenbak",
    "корзина",
    "кошик",
    "kosz",
    "kos",
    "papperskorg",
    "deleted items",
    "deleted messages",
];
const SPAM: &[&str] = &[
    "spam",
    "junk",
    "junk e-mail",
    "indesirables",
    "correo no deseado",
    "спам",
    "bulk",
];
const DRAFT: &[&str] = &[
    "draft",
    "drafts",
    "entwurf",
    "entwurfe",
    "brouillon",
    "brouillons",
    "borrador",
    "borradores",
    "rascunho",
    "rascunhos",
    "bozza",
    "bozze",
    "concept",
    "concepten",
    "черновики",
    "чернетки",
    "wersje robocze",
    "koncepty",
    "utkast",
];
const SENT: &[&str] = &[
    "sent",
    "sent mail",
    "sent items",
    "sent messages",
    "gesendet",
    "messages envoyes",
    "envoyes",
    "enviados",
    "posta inviata",
    "inviata",
    "verzonden",
    "отправленные",
    "надіслані",
    "wyslane",
    "odeslane",
    "odeslana posta",
    "skickat",
    "απεσταλμενα",
];

/// How answers of machines begin, folded.
const AUTOMATIC: &[&str] = &[
    "out of office",
    "automatic reply",
    "auto reply",
    "autoreply",
    "auto-reply",
    "auto:",
    "abwesenheit",
    "automatische antwort",
    "abwesenheitsnotiz",
    "absence",
    "reponse automatique",
    "respuesta automatica",
    "resposta automatica",
    "risposta automatica",
    "automatisch antwoord",
    "автоответ",
    "automaticka odpoved",
    "automatyczna odpowiedz",
    "undeliverable",
    "undelivered mail",
    "delivery status notification",
    "mail delivery failed",
    "delivery failure",
    "failure notice",
    "returned mail",
    "unzustellbar",
    "read:",
    "gelesen:",
];

/// Senders that nobody answers, by the beginning of their address.
const MACHINES: &[&str] = &[
    "mailer-daemon",
    "postmaster",
    "mail-daemon",
    "bounce",
    "bounces",
];
const MAILINGS: &[&str] = &[
    "no-reply",
    "noreply",
    "no_reply",
    "donotreply",
    "do-not-reply",
    "newsletter",
    "notifications",
    "notification",
    "mailing",
    "nepasrepondre",
    "nao-responda",
];

/// Whether a mail stands under "sent".
pub(super) fn is_sent(labels: &str) -> bool {
    has(labels, SENT)
}

fn has(labels: &str, known: &[&str]) -> bool {
    labels
        .split(',')
        .any(|label| known.contains(&fold(label.trim().trim_matches('"')).as_str()))
}

/// Why a mail does not count; none where it does.
pub(super) fn reason(mail: &Mail, labels: &str, from: Option<&Mailbox>) -> Option<&'static str> {
    let is = |name: &str, words: &[&str]| {
        let value = mail.header(name).to_ascii_lowercase();
        words.iter().any(|word| value.contains(word))
    };
    let has_header = |name: &str| mail.headers.contains_key(name);
    let mozilla = u32::from_str_radix(mail.header("x-mozilla-status").trim(), 16).unwrap_or(0);
    if has(labels, DRAFT) || is("x-status", &["t"]) || has_header("x-mozilla-draft-info") {
        return Some("draft");
    }
    if has(labels, TRASH) || mozilla & 0x0008 != 0 || is("x-status", &["d"]) {
        return Some("trash");
    }
    if has(labels, SPAM)
        || is("x-spam-flag", &["yes"])
        || mail
            .header("x-spam-status")
            .to_ascii_lowercase()
            .starts_with("yes")
    {
        return Some("spam");
    }
    let address = from.map(Mailbox::key).unwrap_or_default();
    let local = address.split('@').next().unwrap_or_default();
    let subject = fold(mail.header("subject").trim());
    let automatic = has_header("auto-submitted")
        && !mail
            .header("auto-submitted")
            .trim()
            .to_ascii_lowercase()
            .starts_with("no")
        || ["x-autoreply", "x-autorespond", "x-auto-response-from"]
            .into_iter()
            .any(has_header)
        || is("precedence", &["auto_reply"])
        || is("content-type", &["multipart/report"])
        || MACHINES.iter().any(|start| local.starts_with(start))
        || AUTOMATIC.iter().any(|start| subject.starts_with(start));
    if automatic {
        return Some("auto_reply");
    }
    let mailing = ["list-unsubscribe", "list-id", "list-post", "feedback-id"]
        .into_iter()
        .any(has_header)
        || is("precedence", &["bulk", "list", "junk"])
        || MAILINGS.iter().any(|start| local.starts_with(start));
    mailing.then_some("newsletter")
}
