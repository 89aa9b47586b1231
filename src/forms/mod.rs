//! Forms that write records down: what stands in them, what is wrong with it, where the focus goes. What a value may be
//! is the book's to say; which fields there are stands in `draft::slots`.

mod choices;
pub mod command_box;
pub mod customer_picker;
pub mod date_sheet;
mod field;
pub mod log;
mod quick_add;
pub mod reach_sheet;
pub mod settle_sheet;
pub mod snooze_sheet;

use kept_core::book::fact::Incident;
use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::context::AppContext;
use crate::app::dispatcher::AppState;
use crate::app::format::currency;
use crate::app::i18n::Words;
use crate::app::layout_effect::use_layout_effect_with;
use crate::platform::{intl, text_fold};
use kept_core::book::field::{Problem, Reason};
use kept_core::book::settings::Currency;
use kept_core::book::{Day, Id, Kind};
use kept_core::input::form::field_specs::FieldSpec;
use kept_core::input::form::{Draft, place};
use kept_core::input::money::Units;
use kept_core::scoring::friction::recurring_causes::suggestions;
use kept_core::t;

pub use crate::platform::focus::focus;
pub use choices::can_choose;
pub use quick_add::NewLine;

/// What fields need to know of the day and the book.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// Today.
    pub today: Day,
    /// What amounts are in.
    pub currency: Currency,
    /// How amounts are typed.
    pub units: Units,
}

impl Setting {
    /// As this view has it.
    pub fn of(view: &AppState) -> Setting {
        let currency = currency(&view.book);
        Setting {
            today: view.today(),
            currency,
            units: Units {
                digits: intl::currency_digits(currency.code()),
                decimal: intl::decimal_mark(),
            },
        }
    }
}

/// A form at work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// What stands in its fields.
    pub draft: Draft,
    /// What was wrong when it was last sent.
    problems: Vec<Problem>,
    /// How often it was sent in vain.
    attempts: u32,
}

/// What happens to a form.
pub enum Write {
    /// Text is written into a field.
    Put(&'static str, AttrValue),
    /// It was sent, and this is wrong.
    Wrong(Vec<Problem>),
}

impl Reducible for Form {
    type Action = Write;

    fn reduce(self: Rc<Self>, action: Write) -> Rc<Self> {
        let mut form = (*self).clone();
        match action {
            Write::Put(name, text) => {
                form.draft.set(name, text.to_string());
                form.problems.retain(|problem| place(problem) != name);
            }
            Write::Wrong(problems) => {
                form.problems = problems;
                form.attempts += 1;
            }
        }
        if form == *self { self } else { Rc::new(form) }
    }
}

impl Form {
    /// What is wrong with a field, in words.
    pub fn error(&self, words: &Words, name: &str) -> Option<AttrValue> {
        let problem = self
            .problems
            .iter()
            .find(|problem| place(problem) == name)?;
        Some(said(words, &problem.reason).into())
    }

    /// What is wrong with the record as a whole, in words: what belongs to none of the fields shown.
    pub fn loose(&self, words: &Words, is_shown: impl Fn(&str) -> bool) -> Option<String> {
        let problem = self
            .problems
            .iter()
            .find(|problem| !is_shown(place(problem)))?;
        Some(said(words, &problem.reason))
    }
}

fn said(words: &Words, reason: &Reason) -> String {
    match reason {
        Reason::NotADate(_) => t!(words, "when-not-understood"),
        reason => words.reason(reason),
    }
}

/// A form that begins with this draft, and the one callback that all its fields share.
#[hook]
pub fn use_form(
    id: &'static str,
    begin: impl FnOnce() -> Draft,
) -> (UseReducerHandle<Form>, Callback<(&'static str, AttrValue)>) {
    let form = use_reducer(|| Form {
        draft: begin(),
        ..Form::default()
    });
    let dispatcher = form.dispatcher();
    let put = use_callback((), move |(name, text), ()| {
        dispatcher.dispatch(Write::Put(name, text))
    });
    use_focus_on_wrong(id, (form.attempts > 0).then_some(form.attempts));
    (form, put)
}

/// Puts the focus into the first field of a form that is wrong, each time that this has changed: what is wrong where only one
/// field can be, or how often it was tried in vain, so that mending one field does not lead away to the next.
#[hook]
pub fn use_focus_on_wrong<W: PartialEq + 'static>(id: &'static str, wrong: Option<W>) {
    use_layout_effect_with(wrong, move |wrong| {
        if wrong.is_some() {
            focus(&format!("#{id} [aria-invalid=true]"));
        }
    });
}

/// Where the focus goes when the next view is drawn: empty where it stays. A timer would not do, since Yew lets the browser
/// breathe between the components of one view.
pub type Next = Rc<RefCell<Option<String>>>;

/// The next place of the focus, gone to once the view that follows is drawn.
#[hook]
pub fn use_next_focus(view: &AppState) -> Next {
    let next: Next = use_mut_ref(|| None);
    let going = Rc::clone(&next);
    use_layout_effect_with(view.clone(), move |_| {
        if let Some(selector) = going.take() {
            focus(&selector);
        }
    });
    next
}

/// How many causes of earlier trouble are offered.
const CAUSES: usize = 20;

/// The causes of earlier trouble for a form of this kind, those of the step chosen first; looked up anew only when these change.
#[hook]
pub fn use_causes(view: &AppState, kind: Option<Kind>, form: &Form) -> Rc<[AttrValue]> {
    let step = Id::new(form.draft.get(Incident::step)).filter(|_| kind == Some(Kind::Incident));
    let causes = use_memo((view.clone(), kind, step), |(view, kind, step)| {
        if *kind != Some(Kind::Incident) {
            return Rc::default();
        }
        let found = suggestions(&view.book, "", step.as_ref(), CAUSES, &text_fold::fold);
        let texts = found
            .iter()
            .map(|cause| AttrValue::from(cause.as_str().to_owned()));
        texts.collect::<Rc<[AttrValue]>>()
    });
    (*causes).clone()
}

/// Everything that rows of fields have in common.
pub struct Rows<'a> {
    /// The id of the form.
    pub id: &'static str,
    /// The form.
    pub form: &'a Form,
    /// Everything at hand.
    pub at: &'a AppContext,
    /// The day and the currency.
    pub setting: Setting,
    /// Whose record this is, for fields that choose among what is theirs.
    pub customer: Option<&'a Id>,
    /// What fields call when they are written into.
    pub onchange: &'a Callback<(&'static str, AttrValue)>,
    /// The field that takes the focus when the form opens.
    pub autofocus: Option<&'static str>,
    /// Causes of earlier trouble, offered where one is asked for.
    pub causes: &'a Rc<[AttrValue]>,
}

impl Rows<'_> {
    /// The fields in rows; what stands in one row stands side by side where there is room.
    pub fn html(&self, rows: &[Vec<&'static FieldSpec>]) -> Html {
        let rows = rows.iter().filter(|row| !row.is_empty()).map(|row| {
            let key: String = row.iter().map(|slot| slot.name).collect();
            let fields = row.iter().map(|slot| field::field_of(self, slot));
            if row.len() > 1 {
                html! { <div class="form__pair" {key}>{ for fields }</div> }
            } else {
                html! { <div {key}>{ for fields }</div> }
            }
        });
        html! { <div class="form__rows">{ for rows }</div> }
    }
}
