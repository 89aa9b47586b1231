//! The texts of the message templates.

use crate::prelude::*;
use kept_core::session::message_template::{Template, Templates};

/// What a template is called.
pub fn name(words: &Words, template: Template) -> String {
    match template {
        Template::CheckIn => t!(words, "reach-name-check_in"),
        Template::Thanks => t!(words, "reach-name-thanks"),
        Template::Sorry => t!(words, "reach-name-sorry"),
        Template::Promise => t!(words, "reach-name-promise"),
        Template::Wish => t!(words, "reach-name-wish"),
        Template::Birthday => t!(words, "reach-name-birthday"),
    }
}

/// What a mail by a template is about; empty where there is none.
pub fn subject(words: &Words, template: Option<Template>) -> String {
    match template {
        Some(Template::CheckIn) => t!(words, "reach-subject-check_in"),
        Some(Template::Thanks) => t!(words, "reach-subject-thanks"),
        Some(Template::Sorry) => t!(words, "reach-subject-sorry"),
        Some(Template::Promise) => t!(words, "reach-subject-promise"),
        Some(Template::Wish) => t!(words, "reach-subject-wish"),
        Some(Template::Birthday) => t!(words, "reach-subject-birthday"),
        None => String::new(),
    }
}

/// The message to the customer of this name.
pub fn body(words: &Words, templates: &Templates, template: Template, name: &str) -> String {
    let said = |what: &str| !what.is_empty();
    match template {
        Template::CheckIn => t!(words, "reach-body-check_in", name = name),
        Template::Thanks => t!(words, "reach-body-thanks", name = name),
        Template::Sorry => t!(words, "reach-body-sorry", name = name),
        Template::Birthday => t!(words, "reach-body-birthday", name = name),
        Template::Promise => {
            let what = templates.promise.as_str();
            t!(
                words,
                "reach-body-promise",
                name = name,
                said = said(what),
                what = what
            )
        }
        Template::Wish => {
            let what = templates.wish.as_str();
            t!(
                words,
                "reach-body-wish",
                name = name,
                said = said(what),
                what = what
            )
        }
    }
}
