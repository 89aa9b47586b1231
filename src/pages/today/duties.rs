//! What waits, whatever it would save: promises, complaints, wishes, looks after things bought, thanks owed, and whom to ask
//! for a referral. Each is one tap; what needs more words is said in the sheet of its entry.

use super::action_button::{Deed, press};
use super::list::item_name;
use crate::app::customer_lookup::Bylines;
use crate::forms::Next;
use crate::parts::{Collapsible, byline};
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::book::fact::{Channel, NeedAnswer};
use kept_core::scoring::retention::today::{Duty, DutyKind, Step, broken, told_ahead};
use kept_core::session::{CustomerRef, Owed, RankedList, Today};

/// How many of a kind are in sight before more is asked for.
const IN_SIGHT: usize = 3;
/// How many are shown at most.
const AT_MOST: usize = 50;

/// What waits of a kind.
fn of_kind(day: &Today, kind: DutyKind) -> &[Owed] {
    let from = day.duties.partition_point(|owed| owed.duty.kind < kind);
    let to = day.duties.partition_point(|owed| owed.duty.kind <= kind);
    day.duties.get(from..to).unwrap_or_default()
}

/// Whom that concerns which may be shown.
pub fn customers(day: &Today) -> impl Iterator<Item = &Id> {
    let shown = DutyKind::ALL
        .iter()
        .flat_map(|kind| of_kind(day, *kind).iter().take(AT_MOST));
    shown.filter_map(|owed| owed.customer.as_ref().map(|(id, _)| id))
}

/// Everything that waits, by kind, in folds that begin open or closed. `unfolded` holds a bit for each kind of which more was
/// asked for.
pub fn duties(
    at: &AppContext,
    next: &Next,
    open: bool,
    day: &Today,
    bylines: &Bylines,
    unfolded: &UseStateHandle<u8>,
) -> Html {
    let words = &at.words;
    let heads = [
        (DutyKind::Promise, t!(words, "today-promises")),
        (DutyKind::Complaint, t!(words, "today-complaints")),
        (DutyKind::Need, t!(words, "today-needs")),
        (DutyKind::CheckIn, t!(words, "today-care")),
    ];
    let mut parts = Vec::new();
    for (place, (kind, head)) in heads.into_iter().enumerate() {
        let some = of_kind(day, kind);
        let part = Part {
            at,
            next,
            open,
            bylines,
            unfolded,
            place,
            head,
            note: None,
            count: some.len(),
        };
        parts.extend(part.html(some.iter().map(|owed| duty(&part, owed))));
    }
    let those = [
        (&day.unthanked, t!(words, "today-thanks"), None),
        (
            &day.ready_to_refer,
            t!(words, "today-referrals"),
            Some(t!(words, "today-referrals-note")),
        ),
    ];
    if parts.is_empty() {
        parts.push(
            html! { <p class="muted" key="nothing">{ t!(words, "today-nothing-waits") }</p> },
        );
    }
    for (index, (those, head, note)) in those.into_iter().enumerate() {
        let place = DutyKind::ALL.len() + index;
        let part = Part {
            at,
            next,
            open,
            bylines,
            unfolded,
            place,
            head,
            note,
            count: those.count,
        };
        parts.extend(part.html(somebodies(&part, those, index == 0)));
    }
    html! { <div class="waits">{ for parts }</div> }
}

/// One kind of what waits, under its heading.
struct Part<'a> {
    at: &'a AppContext,
    next: &'a Next,
    /// Whether it begins open.
    open: bool,
    bylines: &'a Bylines,
    unfolded: &'a UseStateHandle<u8>,
    /// Which of them, from the top.
    place: usize,
    head: String,
    note: Option<String>,
    /// How many there are.
    count: usize,
}

impl Part<'_> {
    /// The heading with its count, and the first of the rows; nothing where nothing waits.
    fn html(&self, rows: impl Iterator<Item = Html>) -> Option<Html> {
        if self.count == 0 {
            return None;
        }
        let words = &self.at.words;
        let bit = 1_u8 << self.place;
        let is_wide = **self.unfolded & bit != 0;
        let most = if is_wide { AT_MOST } else { IN_SIGHT };
        let left = self.count.saturating_sub(most);
        let wide = **self.unfolded | bit;
        let onclick = callback!((unfolded = self.unfolded), move |_: MouseEvent| unfolded
            .set(wide));
        let rest = if is_wide && left > 0 {
            html! { <p class="muted">{ t!(words, "today-more-duties", count = left) }</p> }
        } else {
            html! { <ShowMore count={left.min(AT_MOST - IN_SIGHT)} {onclick} class="link" /> }
        };
        let beside = intl::number(self.count as f64);
        Some(html! {
            <Collapsible key={self.id()} open={self.open} id={self.id()} title={self.head.clone()} {beside}>
                { for self.note.as_ref().map(|note| html! { <p class="wait__note" key="note">{ note }</p> }) }
                <ul key="rows">{ for rows.take(most) }</ul>
                <div key="rest">{ rest }</div>
            </Collapsible>
        })
    }

    fn id(&self) -> String {
        format!("wait-{}", self.place)
    }

    fn button(&self, text: String, about: &str, deed: Deed) -> Html {
        let full = self.at.words.about(&text, about);
        let stay = format!("#{} summary", self.id());
        press(
            self.at,
            self.next,
            "button button--small",
            text,
            full,
            stay,
            deed,
        )
    }
}

/// A line of a part: what, who, when, and the buttons.
fn line(key: String, what: Html, when: Html, who: Html, buttons: Html) -> Html {
    html! {
        <li class="duty" {key}>
            <div class="duty__what">{ what }</div>
            { when }
            <div class="duty__who">{ who }</div>
            <div class="duty__do">{ buttons }</div>
        </li>
    }
}

/// Something that waits.
fn duty(part: &Part<'_>, owed: &Owed) -> Html {
    let at = part.at;
    let (words, view) = (&at.words, &at.view);
    let duty = &owed.duty;
    let entry = view.book.entry(&duty.entry);
    let item = duty.item.as_ref().map(|item| item_name(view, item));
    let said = item
        .or(entry.map(Entry::own_words))
        .filter(|said| !said.is_empty());
    let what = match (said, duty.kind) {
        (Some(said), _) => said.to_owned(),
        (None, DutyKind::Promise) => t!(words, "today-promise-blank"),
        (None, DutyKind::Complaint) => t!(words, "today-complaint-blank"),
        (None, DutyKind::Need) => t!(words, "today-need-blank"),
        (None, DutyKind::CheckIn) => t!(words, "today-care-blank"),
    };
    let item = duty.item.as_ref().map_or("", Id::as_str);
    line(
        format!("{} {item} {}", duty.entry, duty.day),
        html! { { &what } },
        when(at, duty, entry),
        who(
            part,
            owed.customer.as_ref().map(|(id, name)| (id, name.as_str())),
        ),
        buttons(part, owed, entry, &what),
    )
}

/// To whom it is owed.
fn who(part: &Part<'_>, customer: Option<(&Id, &str)>) -> Html {
    match customer {
        Some((id, name)) => {
            let link = go(Route::Customer { id: id.to_string() }, "", name);
            html! { <>{ link }{ byline(part.bylines.get(id)) }</> }
        }
        None => html! { <span class="muted">{ t!(part.at.words, "today-somebody") }</span> },
    }
}

/// Since when it waits, or until when.
fn when(at: &AppContext, duty: &Duty, entry: Option<&Entry>) -> Html {
    let words = &at.words;
    let today = at.view.today();
    let days = duty.day.since(today);
    let (text, is_late) = match duty.kind {
        DutyKind::Promise if days < 0 && is_told(entry) => (t!(words, "today-duty-told"), false),
        DutyKind::Promise => match days {
            0 => (t!(words, "today-duty-today"), false),
            1.. => (t!(words, "today-duty-days", days = days), false),
            _ => (t!(words, "today-duty-late", days = -days), true),
        },
        // The day it was told is the first.
        DutyKind::Complaint => (t!(words, "today-duty-day", day = 1 - days), days < -1),
        DutyKind::Need => (t!(words, "today-duty-waits", days = -days), false),
        DutyKind::CheckIn => (intl::day_near(duty.day, today), false),
    };
    let late = is_late.then_some("duty__when--late");
    html! {
        <time class={classes!("duty__when", late)} datetime={duty.day.to_string()} title={intl::day_full(duty.day)}>{ text }</time>
    }
}

/// Whether it was told beforehand that the promise would be late.
fn is_told(entry: Option<&Entry>) -> bool {
    entry.is_some_and(
        |entry| matches!(&entry.fact, Fact::Promise(promise) if promise.told_ahead == Some(true)),
    )
}

/// The buttons of something that waits.
fn buttons(part: &Part<'_>, owed: &Owed, entry: Option<&Entry>, what: &str) -> Html {
    let words = &part.at.words;
    let today = part.at.view.today();
    let id = &owed.duty.entry;
    let name = owed.customer.as_ref().map_or("", |(_, name)| name.as_str());
    let name = name.to_owned();
    let step = match (owed.duty.kind, &owed.customer) {
        (DutyKind::Promise, _) => Step::KeepPromise(id.clone()),
        (DutyKind::Complaint, _) => Step::SettleComplaint(id.clone()),
        (DutyKind::Need, _) => Step::AnswerNeed(id.clone(), NeedAnswer::Acted),
        (DutyKind::CheckIn, Some((customer, _))) => {
            let step = Step::BeInTouch(Channel::Call);
            let text = words.done_it(&step);
            let about = words.about(&name, what);
            let other = Deed::Open(Modal::Log(Some(customer.clone())));
            return html! {
                <>
                    { part.button(text, &about, Deed::Do(step, customer.clone(), name.clone())) }
                    { part.button(t!(words, "act-log-other"), &about, other) }
                </>
            };
        }
        (DutyKind::CheckIn, None) => return html! {},
    };
    let Some(action) = step.correction(today) else {
        return html! {};
    };
    // What was done in part counts less, so it is asked before it counts.
    let done = match owed.duty.kind {
        DutyKind::Complaint | DutyKind::Need => Deed::Open(Modal::Settle(id.clone())),
        _ => Deed::Act(action, Label::of_step(&step, name.clone())),
    };
    let second = match owed.duty.kind {
        DutyKind::Promise => {
            let told = (!is_told(entry)).then(|| {
                let deed = Deed::Act(told_ahead(id), Label::PromiseTold(name.clone()));
                part.button(t!(words, "act-promise-told"), what, deed)
            });
            let deed = Deed::Act(broken(id, today), Label::PromiseBroken(name));
            html! { <>{ for told }{ part.button(t!(words, "act-promise-broken"), what, deed) }</> }
        }
        _ => part.button(
            t!(words, "act-log-other"),
            what,
            Deed::Open(Modal::Entry(id.clone())),
        ),
    };
    html! { <>{ part.button(words.done_it(&step), what, done) }{ second }</> }
}

/// Those to be thanked, or to be asked for a referral.
fn somebodies<'a>(
    part: &'a Part<'a>,
    those: &'a RankedList,
    thanks: bool,
) -> impl Iterator<Item = Html> {
    those.first.iter().map(move |somebody| {
        let CustomerRef {
            id,
            name,
            own_value,
        } = somebody;
        let at = part.at;
        let words = &at.words;
        let name = name.as_str();
        let worth = own_value.filter(|value| *value > 0.0);
        let worth = worth.and_then(|value| about(value, currency(&at.view.book)));
        let worth = worth.map(|amount| {
            html! { <span class="duty__worth">{ t!(words, "today-a-year", amount = amount) }</span> }
        });
        let button = if thanks {
            let step = Step::SayThanks(Channel::Call);
            part.button(
                words.done_it(&step),
                name,
                Deed::Do(step, id.clone(), name.to_owned()),
            )
        } else {
            part.button(
                t!(words, "act-asked"),
                name,
                Deed::Ask(id.clone(), name.to_owned()),
            )
        };
        let what = html! { <>{ who(part, Some((id, name))) }{ for worth }</> };
        line(id.to_string(), what, html! {}, html! {}, button)
    })
}
