//! What the program writes in place of a message: media left out, messages deleted, calls, notices.

use super::header::is_invisible;
use crate::import::fold::fold;

/// Deleted messages, folded.
const DELETED: &[&str] = &[
    "this message was deleted",
    "you deleted this message",
    "message deleted",
    "diese nachricht wurde geloscht",
    "du hast diese nachricht geloscht",
    "ce message a ete supprime",
    "vous avez supprime ce message",
    "se elimino este mensaje",
    "eliminaste este mensaje",
    "este mensaje fue eliminado",
    "este mensaje se elimino",
    "esta mensagem foi apagada",
    "voce apagou esta mensagem",
    "mensagem apagada",
    "apagou esta mensagem",
    "questo messaggio e stato eliminato",
    "hai eliminato questo messaggio",
    "dit bericht is verwijderd",
    "dit bericht werd verwijderd",
    "je hebt dit bericht verwijderd",
    "u hebt dit bericht verwijderd",
    "сообщение удалено",
    "данное сообщение удалено",
    "это сообщение удалено",
    "вы удалили",
    "повідомлення видалено",
    "це повідомлення видалено",
    "ви видалили це",
    "ta wiadomosc zostala usunieta",
    "usunieto te wiadomosc",
    "usunales te wiadomosc",
    "tato zprava byla",
    "zprava byla smazana",
    "smazali jste",
    "bu mesaj silindi",
    "bu mesaji sildiniz",
    "αυτο το μηνυμα διαγραφηκε",
    "διαγραψατε",
    "detta meddelande raderades",
    "det har meddelandet togs bort",
    "du raderade",
    "du tog bort",
    "denne besked blev slettet",
    "denne meldingen ble slettet",
    "du slettet",
    "du slettede",
    "tama viesti poistettiin",
    "poistit taman",
    "ez az uzenet torolve",
    "torolted ezt",
    "acest mesaj a fost",
    "ovaj poruka",
    "ova poruka je",
    "这条消息已被删除",
    "此消息已删除",
    "您删除了",
    "你已删除",
    "このメッセージは削除",
    "このメッセージを削除",
    "삭제된 메시지",
    "메시지를 삭제",
    "تم حذف هذه الرسالة",
    "הודעה זו נמחקה",
    "यह संदेश",
    "pesan ini telah dihapus",
    "anda menghapus pesan",
    "այս հաղորդագրությունը ջնջվել",
];

/// Media left out, where no brackets say so, folded; the whole text.
const MEDIA: &[&str] = &[
    "media omitted",
    "image omitted",
    "video omitted",
    "audio omitted",
    "sticker omitted",
    "gif omitted",
    "document omitted",
    "contact card omitted",
    "video note omitted",
    "bild weggelassen",
    "video weggelassen",
    "audio weggelassen",
    "sticker weggelassen",
    "gif weggelassen",
    "dokument weggelassen",
    "kontaktkarte weggelassen",
    "image absente",
    "video absente",
    "audio omis",
    "sticker omis",
    "gif retire",
    "document omis",
    "imagen omitida",
    "video omitido",
    "audio omitido",
    "sticker omitido",
    "documento omitido",
    "gif omitido",
    "multimedia omitido",
    "archivo omitido",
    "imagem ocultada",
    "video omitido",
    "audio ocultado",
    "figurinha omitida",
    "midia oculta",
    "midia omitida",
    "arquivo de midia oculto",
    "immagine omessa",
    "video omesso",
    "audio omesso",
    "sticker non incluso",
    "afbeelding weggelaten",
    "video weggelaten",
    "audio weggelaten",
    "media weggelaten",
    "изображение пропущено",
    "видео пропущено",
    "аудио пропущено",
    "без медиафайлов",
    "медиа пропущены",
    "pominieto media",
    "medya dahil edilmedi",
    "goruntu dahil edilmedi",
    "media utelamnade",
    "medier utelatt",
    "medier udeladt",
    "bild utelamnad",
    "media jatettiin pois",
    "τα πολυμεσα παραληφθηκαν",
    "画像は含まれていません",
    "省略多媒体",
    "图像已忽略",
    "미디어 파일을 제외",
    "null",
];

/// How calls and notices begin, folded.
const CALLS: &[&str] = &[
    "missed voice call",
    "missed video call",
    "missed group",
    "voice call",
    "video call",
    "verpasster sprachanruf",
    "verpasster videoanruf",
    "sprachanruf",
    "videoanruf",
    "appel vocal",
    "appel video",
    "appel manque",
    "llamada perdida",
    "llamada de voz",
    "videollamada",
    "chamada de voz",
    "chamada de video",
    "ligacao de voz",
    "ligacao de video",
    "chiamata vocale",
    "videochiamata",
    "chiamata persa",
    "gemiste spraakoproep",
    "gemiste video",
    "spraakoproep",
    "video-oproep",
    "пропущенный",
    "аудиозвонок",
    "видеозвонок",
    "пропущений",
    "nieodebrane polaczenie",
    "zmeskany hovor",
    "cevapsiz",
    "αναπαντητη",
    "missat rostsamtal",
    "ubesvart",
    "ubesvaret",
    "live location shared",
    "waiting for this message",
    "warte auf diese nachricht",
];

/// Words of the notice of encryption, folded.
const ENCRYPTION: &[&str] = &[
    "end-to-end",
    "ende-zu-ende",
    "bout en bout",
    "extremo a extremo",
    "ponta a ponta",
    "сквозн",
    "наскрізн",
    "uctan uca",
    "od konca do konca",
    "mezi koncovymi",
    "απο ακρο σε ακρο",
    "端对端",
    "端到端",
    "エンドツーエンド",
    "종단간",
    "վերջից վերջ",
];

/// Whether the program speaks of encryption.
pub(super) fn is_encryption(text: &str) -> bool {
    let text = fold(
        text.get(..text.floor_char_boundary(400))
            .unwrap_or_default(),
    );
    text.chars().count() > 40 && ENCRYPTION.iter().any(|word| text.contains(word))
}

/// Whether a text is a message somebody wrote. `more` lines follow its first.
pub(super) fn is_message(text: &str, more: usize) -> bool {
    // The iPhone puts an invisible mark before whatever the program wrote itself.
    if text.starts_with(is_invisible) {
        return false;
    }
    let text = text.trim();
    if text.is_empty() {
        return more > 0;
    }
    if more > 0 {
        return true;
    }
    let bracketed = text.starts_with('<') && text.ends_with('>') && text.matches('<').count() == 1;
    if bracketed || is_attachment(text) {
        return false;
    }
    if text.chars().count() > 160 {
        return !is_encryption(text);
    }
    let folded = fold(text);
    let plain = folded
        .trim_end_matches(['.', '。', '!'])
        .trim_matches(['<', '>', '‎']);
    let deleted =
        DELETED.iter().any(|words| plain.starts_with(words)) && plain.chars().count() < 80;
    let called = CALLS.iter().any(|words| starts_a_notice(plain, words));
    !(deleted || called || MEDIA.contains(&plain) || is_encryption(text))
}

/// Whether a notice begins with these words: it ends there, or goes on with a mark or a duration.
fn starts_a_notice(text: &str, words: &str) -> bool {
    let Some(rest) = text.strip_prefix(words) else {
        return false;
    };
    let rest = rest.trim_start();
    rest.is_empty()
        || rest.starts_with([',', '.', '(', '‎', '·'])
        || rest.starts_with(|c: char| c.is_numeric())
        || words.contains(' ') && text.chars().count() < 50
}

/// Whether a text is a file's name with a word in brackets: `IMG-1.jpg (file attached)`, `report.pdf • 3 pages`.
fn is_attachment(text: &str) -> bool {
    let text = text.trim_matches(is_invisible);
    let Some((name, note)) = text.split_once([' ', '\u{A0}']) else {
        return false;
    };
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return false;
    };
    let short =
        (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let note = note.trim();
    !stem.is_empty()
        && short
        && (note.starts_with('(') && note.ends_with(')') || note.starts_with('•'))
}
