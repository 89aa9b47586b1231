//! What was done, in words.

use super::dispatcher::NoticeText;
use super::i18n::Words;
use kept_core::session::Label;
use kept_core::t;

/// A notice in words.
pub fn said(words: &Words, told: &NoticeText) -> String {
    match told {
        NoticeText::Done(label) => done(words, label),
        NoticeText::Undone(label) => t!(words, "done-undone", what = done(words, label)),
        NoticeText::Redone(label) => t!(words, "done-redone", what = done(words, label)),
        NoticeText::NothingToUndo => t!(words, "done-nothing"),
        NoticeText::ReadOnly => t!(words, "readonly-refused"),
        NoticeText::CopySaved => t!(words, "done-saved-copy"),
        NoticeText::TableSaved => t!(words, "done-saved-table"),
        NoticeText::FileSaved => t!(words, "done-saved-file"),
        NoticeText::Recovered(count) => t!(words, "done-recovered", count = *count),
    }
}

/// A deed in words.
pub fn done(words: &Words, label: &Label) -> String {
    match label {
        Label::CustomerAdded(name) => t!(words, "done-added", name = name),
        Label::CustomerChanged(name) => t!(words, "done-changed", name = name),
        Label::CustomerDeleted(name) => t!(words, "done-deleted", name = name),
        Label::CustomerErased(name) => t!(words, "done-erased", name = name),
        Label::Snoozed(name, day) => t!(words, "done-later", name = name, day = day),
        Label::Logged(kind, name) if name.is_empty() => {
            t!(words, "done-logged-nobody", kind = words.name(*kind))
        }
        Label::Logged(kind, name) => {
            t!(words, "done-logged", kind = words.name(*kind), name = name)
        }
        Label::PromiseKept(name) => t!(words, "done-promise-kept", name = name),
        Label::PromiseKeptInPart(name) => t!(words, "done-promise-part", name = name),
        Label::PromiseTold(name) => t!(words, "done-promise-told", name = name),
        Label::PromiseBroken(name) => t!(words, "done-promise-broken", name = name),
        Label::ComplaintSettled(name) if name.is_empty() => t!(words, "done-settled-nobody"),
        Label::ComplaintSettled(name) => t!(words, "done-settled", name = name),
        Label::NeedAnswered(name) => t!(words, "done-answered", name = name),
        Label::Thanked(name) => t!(words, "done-thanked", name = name),
        Label::Asked(name) => t!(words, "done-asked", name = name),
        Label::OfferAnswered(name) => t!(words, "done-offer-answered", name = name),
        Label::EntryChanged => t!(words, "done-entry-changed"),
        Label::EntryDeleted => t!(words, "done-entry-deleted"),
        Label::Imported(count) => t!(words, "done-imported", count = *count),
        Label::BroughtBack(count) => t!(words, "done-brought-back", count = *count),
        Label::RepliesTaken(count) => t!(words, "done-replies", count = *count),
        Label::FixDone(what) => t!(words, "done-fix-done", what = what),
        Label::FixTakenBack => t!(words, "done-fix-back"),
        Label::EffortSet => t!(words, "done-effort"),
        Label::Audited => t!(words, "done-audit"),
        Label::StepAdded(name) => t!(words, "done-step-added", name = name),
        Label::StepsAdded(count) => t!(words, "done-steps-added", count = *count),
        Label::StepChanged(name) => t!(words, "done-step-changed", name = name),
        Label::StepDeleted(name) => t!(words, "done-step-deleted", name = name),
        Label::StepMoved(name, place, of) => {
            t!(
                words,
                "done-step-moved",
                name = name,
                place = *place,
                of = *of
            )
        }
        Label::InWords(what) => what.clone(),
        Label::SettingsChanged => t!(words, "done-settings"),
        Label::WentBack(when) => t!(words, "done-went-back", when = when),
    }
}
