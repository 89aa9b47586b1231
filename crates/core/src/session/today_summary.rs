//! What the board tells of its day, gathered in one pass over everybody: to walk through a large book is what takes time.
//! Must never try or score anything: it puts together what the agendas hold.

use crate::dyn_sort::DynSort;
use std::collections::BTreeSet;

use crate::book::Id;
use crate::book::record::collect_unsorted;
use crate::book::value::Line;
use crate::scoring::retention::constants::TODAY_SHOWN;
use crate::scoring::retention::time_share::Minutes;
use crate::scoring::retention::today::{
    Agenda, Coming, ComingKind, DateNow, Duty, DutyKind, Ranking, Suggestions, Task,
};
use crate::scoring::retention::value::worth;

/// All that waits on one day, and all there is to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Today {
    /// What to do, the first seven and as many more as were asked for: what must be done first, then what saves most.
    pub suggestions: Suggestions,
    /// What waits and is on none of those cards: by kind, then day, then entry.
    pub duties: Vec<Owed>,
    /// Dates of customers' own that are told today, by day, then name.
    pub dates: Vec<DateOf>,
    /// What comes up in the next seven days for those on none of the cards, by day, then kind, then name.
    pub coming: Vec<Upcoming>,
    /// Who has not been thanked: bought in the last 365 days, no thanks within 180.
    pub unthanked: RankedList,
    /// Who is ready to be asked for a referral.
    pub ready_to_refer: RankedList,
    /// The minutes of the last twelve weeks.
    pub minutes: Minutes,
}

impl Today {
    /// The same with nothing said twice: whoever has a card that says thanks is not named again among those to be thanked, and
    /// a promise or wish that comes up waits there and not among the duties.
    pub fn said_once(mut self) -> Today {
        for card in &self.suggestions.best {
            if card.idea.step.task() == Task::SayThanks {
                self.unthanked.count = self.unthanked.count.saturating_sub(1);
                self.unthanked.first.retain(|one| one.id != card.customer);
            }
        }
        let coming: BTreeSet<&Id> = collect_unsorted(self.coming.iter().filter_map(|one| {
            let waits = matches!(one.coming.kind, ComingKind::Promise | ComingKind::Need);
            one.coming.entry.as_ref().filter(|_| waits)
        }));
        self.duties.retain(|owed| {
            owed.duty.kind == DutyKind::CheckIn || !coming.contains(&owed.duty.entry)
        });
        self
    }
}

/// A date of a customer's own, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct DateOf {
    /// The customer's id and name.
    pub customer: (Id, Line),
    /// The date.
    pub date: DateNow,
}

/// Something that comes up, and for whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Upcoming {
    /// The customer's id and name.
    pub customer: (Id, Line),
    /// What comes up.
    pub coming: Coming,
}

/// A duty, and to whom it is owed.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    /// The customer's id and name; none where a buyer without a name complained.
    pub customer: Option<(Id, Line)>,
    /// What waits.
    pub duty: Duty,
}

/// Those in a list beside the suggestions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankedList {
    /// The first of them, the most valuable first.
    pub first: Vec<CustomerRef>,
    /// How many there are in all.
    pub count: usize,
}

/// Somebody named in such a list.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerRef {
    /// Who.
    pub id: Id,
    /// Their name.
    pub name: Line,
    /// What they are known to bring a year, in the currency's minor unit.
    pub own_value: Option<f64>,
}

/// Those of a list in the making, the most valuable first.
struct Choosing<'a> {
    most: usize,
    first: Vec<(f64, &'a Id, &'a Agenda)>,
    count: usize,
}

impl<'a> Choosing<'a> {
    fn new(most: usize) -> Choosing<'a> {
        Choosing {
            most,
            first: Vec::new(),
            count: 0,
        }
    }

    fn take(&mut self, worth: f64, id: &'a Id, agenda: &'a Agenda) {
        self.count += 1;
        let place = self.first.partition_point(|held| {
            let by_worth = worth.total_cmp(&held.0);
            by_worth
                .then_with(|| (&held.2.name, held.1).cmp(&(&agenda.name, id)))
                .is_lt()
        });
        if place < self.most {
            self.first.insert(place, (worth, id, agenda));
            self.first.truncate(self.most);
        }
    }

    fn told(self) -> RankedList {
        let told = self.first.into_iter().map(|(_, id, agenda)| CustomerRef {
            id: id.clone(),
            name: agenda.name.clone(),
            own_value: agenda.own_value,
        });
        RankedList {
            first: told.collect(),
            count: self.count,
        }
    }
}

/// A day in the making: it takes one customer after the other, in any order.
pub struct TodayBuilder<'a> {
    median: Option<f64>,
    ranking: Ranking<'a>,
    duties: Vec<(Option<(&'a Id, &'a Agenda)>, &'a Duty)>,
    dates: Vec<(&'a Id, &'a Agenda, &'a DateNow)>,
    coming: Vec<(&'a Id, &'a Agenda, &'a Coming)>,
    unthanked: Choosing<'a>,
    ready_to_refer: Choosing<'a>,
    minutes: Minutes,
}

impl<'a> TodayBuilder<'a> {
    /// Begins with what concerns nobody in the book. `median` is what somebody of unknown value is worth; at most `named` are
    /// named of those to be thanked or asked for a referral, and `more` suggestions follow the first seven.
    pub fn new(
        median: Option<f64>,
        (named, more): (usize, usize),
        duties: &'a [Duty],
        minutes: Minutes,
    ) -> TodayBuilder<'a> {
        TodayBuilder {
            median,
            ranking: Ranking::of(median, TODAY_SHOWN.saturating_add(more)),
            duties: duties.iter().map(|duty| (None, duty)).collect(),
            dates: Vec::new(),
            coming: Vec::new(),
            unthanked: Choosing::new(named),
            ready_to_refer: Choosing::new(named),
            minutes,
        }
    }

    /// Puts what one customer asks of the day to the rest.
    pub fn take(&mut self, id: &'a Id, agenda: &'a Agenda) {
        self.ranking.take(id, agenda);
        let duties = agenda.duties.iter();
        self.duties
            .extend(duties.map(|duty| (Some((id, agenda)), duty)));
        let dates = agenda.dates.iter();
        self.dates.extend(dates.map(|date| (id, agenda, date)));
        let coming = agenda.coming.iter();
        self.coming
            .extend(coming.map(|coming| (id, agenda, coming)));
        let worth = worth(agenda.own_value, self.median);
        if agenda.unthanked.is_some() {
            self.unthanked.take(worth, id, agenda);
        }
        if agenda.ready_to_refer {
            self.ready_to_refer.take(worth, id, agenda);
        }
        if let Some(minutes) = &agenda.minutes {
            self.minutes.add(minutes);
        }
    }

    /// The day as gathered.
    pub fn told(mut self) -> Today {
        self.duties.dyn_sort_by(|(_, a), (_, b)| {
            (a.kind, a.day, &a.entry, &a.item).cmp(&(b.kind, b.day, &b.entry, &b.item))
        });
        let suggestions = self.ranking.told();
        let cards = suggestions.best.iter();
        let on_cards: BTreeSet<&Id> =
            collect_unsorted(cards.filter_map(|card| card.idea.step.entry()));
        let others = self
            .duties
            .into_iter()
            .filter(|(_, duty)| duty.kind == DutyKind::CheckIn || !on_cards.contains(&duty.entry));
        let duties = others.map(|(whose, duty)| Owed {
            customer: whose.map(|(id, agenda)| (id.clone(), agenda.name.clone())),
            duty: duty.clone(),
        });
        let duties = duties.collect();
        let with_card: BTreeSet<&Id> =
            collect_unsorted(suggestions.best.iter().map(|card| &card.customer));
        let cards = suggestions.best.iter();
        let mut said: BTreeSet<&Id> =
            collect_unsorted(cards.filter_map(|card| card.company.as_ref()));
        // Whoever has a card hears from us today; a promise, a wish or a date of their own beside it is another matter.
        self.coming.retain(|(id, _, coming)| match &coming.entry {
            Some(entry) => !on_cards.contains(entry),
            None => coming.date.is_some() || !with_card.contains(id),
        });
        self.coming.dyn_sort_by_key(|(id, agenda, coming)| {
            let what = (&coming.entry, &coming.item, &coming.date);
            (coming.day, coming.kind, &agenda.name, *id, what)
        });
        // One contact is enough for a company and its people.
        self.coming.retain(|(_, agenda, coming)| {
            let company = agenda.company.as_ref();
            let company = company.filter(|_| coming.kind == ComingKind::Contact);
            company.is_none_or(|company| said.insert(company))
        });
        let coming = self.coming.into_iter();
        let coming = coming.map(|(id, agenda, coming)| Upcoming {
            customer: (id.clone(), agenda.name.clone()),
            coming: coming.clone(),
        });
        let coming = coming.collect();
        self.dates
            .dyn_sort_by_key(|(id, agenda, date)| (date.day, &agenda.name, *id, &date.name));
        let dates = self.dates.into_iter().map(|(id, agenda, date)| DateOf {
            customer: (id.clone(), agenda.name.clone()),
            date: date.clone(),
        });
        Today {
            suggestions,
            duties,
            dates: dates.collect(),
            coming,
            unthanked: self.unthanked.told(),
            ready_to_refer: self.ready_to_refer.told(),
            minutes: self.minutes,
        }
    }
}
