//! Titles by which programs say that a meeting was called off.

/// What programs put before the title of a meeting that was called off, in small letters.
const CANCELLED: &[&str] = &[
    "canceled:",
    "cancelled:",
    "canceled event:",
    "cancelled event:",
    "abgesagt:",
    "abgesagt -",
    "annulé:",
    "annulé :",
    "annulée:",
    "annulée :",
    "cancelado:",
    "cancelada:",
    "annullato:",
    "annullata:",
    "geannuleerd:",
    "avlyst:",
    "inställt:",
    "inställd:",
    "aflyst:",
    "peruutettu:",
    "odwołane:",
    "anulowano:",
    "zrušeno:",
    "zrušené:",
    "elmarad:",
    "отменено:",
    "отменена:",
    "скасовано:",
    "ακυρώθηκε:",
    "iptal edildi:",
    "キャンセル済み:",
    "已取消:",
];

/// Whether a title begins with the word for "called off".
pub(super) fn is_cancelled_title(title: &str) -> bool {
    let title = title.trim_start().to_lowercase();
    CANCELLED.iter().any(|word| title.starts_with(word))
}
