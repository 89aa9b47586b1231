//! What one customer asks of the day, all that Today shows of them: it rests on nothing but the customer, their file, the
//! catalogue and the settings, so it is kept until one of them changes. Must never look at another customer but through a
//! company's own file.

use super::coming::{Coming, coming};
use super::duties::{Duty, duties};
use super::open_items::Open;
use super::own_dates::{DateNow, dates_now};
use super::reach::person_to_reach;
use super::suggest::{Idea, best};
use crate::book::catalogue::Item;
use crate::book::value::Line;
use crate::book::{Customer, Day, File, Id, Rows, Settings};
use crate::scoring::retention::time_share::{Minutes, of_file};
use crate::scoring::retention::{CustomerScore, Stage, after_sale};

/// What one customer asks of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    /// Their name.
    pub name: Line,
    /// Whether they have not bought yet.
    pub is_prospect: bool,
    /// What they are known to bring a year, in the currency's minor unit.
    pub own_value: Option<f64>,
    /// How much evidence stands behind their risk, 0 to 1.
    pub coverage: f64,
    /// The one thing to do for them; while they rest only what must be done.
    pub idea: Option<Idea>,
    /// What waits for us: promises, complaints, needs, looks after things bought.
    pub duties: Vec<Duty>,
    /// Dates of their own that are today, or were while nobody was in touch.
    pub dates: Vec<DateNow>,
    /// What comes up in the next seven days.
    pub coming: Vec<Coming>,
    /// The day of their last purchase, where thanks are owed for it.
    pub unthanked: Option<Day>,
    /// Whether to ask them for a referral.
    pub ready_to_refer: bool,
    /// The company they belong together with, for whom one contact a day is enough: themselves, where anybody works for them, else
    /// the one they work for.
    pub company: Option<Id>,
    /// Whether there was a contact with them on this very day.
    pub in_touch: bool,
    /// Whom to reach, where the one thing to do is a contact with a company.
    pub reach: Option<(Id, Line)>,
    /// The time spent with them; none where no minutes were written down these twelve weeks.
    pub minutes: Option<Box<Minutes>>,
}

/// What a customer asks of the day; `score` is theirs, as of the same day. `works_for` is the company they work for.
pub fn agenda(
    customer: &Customer,
    file: &File,
    works_for: Option<&Id>,
    score: &CustomerScore,
    items: &Rows<Item>,
    settings: &Settings,
    asof: Day,
) -> Agenda {
    let open = Open::of(file, asof);
    let left = score.stage == Stage::Former;
    let mut duties = duties(&open, left, asof);
    let looks = after_sale::due(customer, file, score.stage, items, settings, asof);
    duties.extend(looks.iter().map(Duty::check_in));
    let minutes = of_file(Some(customer), file, asof);
    let idea = best(customer, file, &open, score, settings, asof);
    let is_contact = idea.as_ref().is_some_and(Idea::is_contact);
    let company = match file.is_company() {
        true => Some(&customer.id),
        false => works_for,
    };
    let coming = coming(customer, file, &open, score, items, settings, asof);
    Agenda {
        name: customer.name.clone(),
        is_prospect: score.stage == Stage::Prospect,
        own_value: score.own_value,
        coverage: score.risk_coverage,
        idea,
        duties,
        dates: dates_now(customer, score, asof),
        coming,
        unthanked: open.owed_thanks(asof).filter(|_| !left),
        ready_to_refer: score.ready_to_refer,
        company: company.cloned(),
        in_touch: score.warmth.last.is_some_and(|(day, _)| day == asof),
        reach: is_contact
            .then(|| person_to_reach(file, settings, asof))
            .flatten(),
        minutes: (minutes != Minutes::default()).then(|| Box::new(minutes)),
    }
}
