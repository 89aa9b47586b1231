//! The people and purchases as they will stand, and every line that stays out with its reason.

use super::sentence::{money, reason};
use super::work::Planned;
use crate::parts::paged_list::problems;
use crate::prelude::*;
use crate::services::time_slicing::Shared;
use kept_core::import::records::FileKind;
use kept_core::import::write::Held;

/// So many people or purchases are shown at first.
const PART: usize = 10;

/// Who comes in.
pub fn people(at: &AppContext, planned: &Shared<Planned>) -> Option<Html> {
    let words = &at.words;
    let taken = planned.addition.people.iter().enumerate();
    let taken = taken.filter(|(_, held)| !matches!(held, Held::Left(_)));
    let places: Vec<usize> = taken.map(|(place, _)| place).collect();
    if places.is_empty() {
        return None;
    }
    let count = places.len();
    let line = {
        let (at, planned) = (at.clone(), planned.clone());
        Callback::from(move |line: usize| {
            let shown = places
                .get(line)
                .and_then(|&place| person(&at, &planned, place));
            shown.unwrap_or_default()
        })
    };
    Some(html! {
        <section aria-labelledby="import-people">
            <h3 class="import__part" id="import-people">{ t!(words, "import-people", count = count) }</h3>
            <PagedList {count} part={PART} {line} />
        </section>
    })
}

fn person(at: &AppContext, planned: &Planned, place: usize) -> Option<Html> {
    let words = &at.words;
    let person = planned.plan.people.get(place)?;
    let is_new = matches!(planned.addition.people.get(place)?, Held::New(_));
    let known = [
        person.company.as_ref(),
        person.emails.first(),
        person.phones.first(),
    ];
    let mut told: Vec<String> = known
        .into_iter()
        .flatten()
        .filter(|value| **value != person.name)
        .cloned()
        .collect();
    told.truncate(2);
    if let Some(share) = planned.plan.shares.get(place) {
        match planned.plan.records.kind {
            FileKind::Purchases => told.push(t!(
                words,
                "import-person-purchases",
                count = share.purchases
            )),
            FileKind::Calendar | FileKind::Chat => {
                told.push(t!(words, "import-person-touches", count = share.touches));
            }
            FileKind::Contacts | FileKind::None => {}
        }
    }
    let state = if is_new {
        t!(words, "import-is-new")
    } else {
        t!(words, "import-is-known")
    };
    Some(html! {
        <li class="coming" key={place}>
            <span class="coming__who">{ &person.name }</span>
            <span class="coming__state">{ state }</span>
            <span class="coming__what">{ told.join(" · ") }</span>
        </li>
    })
}

/// What they bought.
pub fn purchases(at: &AppContext, planned: &Shared<Planned>) -> Option<Html> {
    let words = &at.words;
    let payments = &planned.plan.records.payments;
    if payments.is_empty() || planned.summary.purchases == 0 {
        return None;
    }
    let line = {
        let (at, planned) = (at.clone(), planned.clone());
        Callback::from(move |place: usize| purchase(&at, &planned, place).unwrap_or_default())
    };
    Some(html! {
        <section aria-labelledby="import-purchases">
            <h3 class="import__part" id="import-purchases">{ t!(words, "import-purchases", count = payments.len()) }</h3>
            <PagedList count={payments.len()} part={PART} {line} />
        </section>
    })
}

fn purchase(at: &AppContext, planned: &Planned, place: usize) -> Option<Html> {
    let payment = planned.plan.records.payments.get(place)?;
    let payer = planned.plan.payers.get(place).copied()?;
    let person = planned.plan.people.get(payer)?;
    let amount = payment.amount.as_ref().map(|amount| {
        let minor = amount.minor - payment.refunded.unwrap_or_default();
        let code = amount.currency.as_deref();
        money(at, minor, code.or(planned.summary.currency.as_deref()))
    });
    let things = payment.items.join(", ");
    let what: Vec<String> = [intl::day_brief(payment.day), things]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    Some(html! {
        <li class="coming" key={place}>
            <span class="coming__who">{ &person.name }</span>
            <span class="coming__state">{ amount.unwrap_or_default() }</span>
            <span class="coming__what">{ what.join(" · ") }</span>
        </li>
    })
}

/// Every line that stays out, folded.
pub fn left_out(at: &AppContext, planned: &Shared<Planned>) -> Option<Html> {
    let words = &at.words;
    let count = planned.summary.left.len();
    (count > 0).then(|| {
        let say = {
            let (words, planned) = (words.clone(), planned.clone());
            move |place: usize| {
                let Some(skip) = planned.summary.left.get(place) else {
                    return String::new();
                };
                let why = reason(&words, skip.reason);
                match skip.line {
                    Some(line) => t!(words, "import-left-line", line = line, reason = why),
                    None => t!(words, "import-left-some", reason = why),
                }
            }
        };
        html! {
            <details class="fold" id="import-left">
                <summary><h3 class="import__part">{ t!(words, "import-left-head", count = count) }</h3></summary>
                { problems(count, t!(words, "import-left-list"), say) }
            </details>
        }
    })
}
