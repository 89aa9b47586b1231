//! Text ids of the survey, and the languages it is available in.

use super::{SURVEY, Texts};
use crate::exchange::survey::Refusal;

/// The questions: the five dimensions in the order of the method, how easy it is, and recommending.
pub const ASKED: [&str; 7] = [
    "treatment",
    "process",
    "hassle",
    "games",
    "together",
    "effort",
    "recommend",
];
/// The scales: of the five dimensions, of how easy it is, of recommending.
const SCALES: &[&str] = &["five", "effort", "recommend"];
/// Why a link with questions cannot be read.
const LINK_REFUSALS: &[&str] = &[
    "nothing",
    "too_long",
    "cut",
    "damaged",
    "newer",
    "other_kind",
];
/// Every family of ids of the survey with its words, as in [`super::FAMILIES`].
pub const SURVEY_FAMILIES: &[(&str, &[&str])] = &[
    ("answer-ask", &ASKED),
    ("answer-low", SCALES),
    ("answer-high", SCALES),
    ("answer-refused", LINK_REFUSALS),
    ("survey-refused", Refusal::WORDS),
];
/// The languages in which buyers can be asked: a tag, and what its file says where English does not.
pub const SURVEY_LANGUAGES: &[(&str, &str)] = &[
    ("en", ""),
    ("de", include_str!("../../../../locales/survey/de.ftl")),
    ("es", include_str!("../../../../locales/survey/es.ftl")),
    ("fr", include_str!("../../../../locales/survey/fr.ftl")),
    ("ru", include_str!("../../../../locales/survey/ru.ftl")),
    ("el", include_str!("../../../../locales/survey/el.ftl")),
    ("hy", include_str!("../../../../locales/survey/hy.ftl")),
];

/// The language of a tag without its country.
fn plain(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The one of [`SURVEY_LANGUAGES`] that comes nearest to a BCP 47 tag; English where none does.
pub fn asked_in(tag: &str) -> &'static str {
    let tag = plain(tag);
    let found = SURVEY_LANGUAGES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(tag));
    found.map_or("en", |(known, _)| known)
}

/// The texts for a buyer in the language of a tag, English where that is missing.
pub fn for_buyers(tag: &str) -> Texts {
    let language = asked_in(tag);
    let found = SURVEY_LANGUAGES
        .iter()
        .find(|(known, source)| *known == language && !source.is_empty());
    match found {
        Some((_, source)) => Texts::of(language, *source).and(SURVEY),
        None => Texts::english().and(SURVEY),
    }
}
