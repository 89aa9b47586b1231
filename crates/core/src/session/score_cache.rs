//! The scores of every customer as of one day and what each asks of that day, kept so that a change looks at the customer it
//! concerns alone. Copies share what did not change.

use crate::dyn_sort::DynSort;
use std::collections::BTreeSet;
use std::rc::Rc;

use rpds::RedBlackTreeMap;

use super::today_summary::{Owed, RankedList, Today, TodayBuilder};
use crate::book::record::collect_unsorted;
use crate::book::{Book, Customer, Day, File, Id, Settings};
use crate::scoring::retention::purchase_log::fingerprint;
use crate::scoring::retention::time_share;
use crate::scoring::retention::time_share::Minutes;
use crate::scoring::retention::today::{Agenda, Duty, Ranking, Suggestions, agenda, duties};
use crate::scoring::retention::{BookRhythm, CustomerScore, PurchaseLog, RhythmFit, score, value};

/// Scores and agendas by customer.
#[derive(Clone)]
pub struct ScoreCache {
    asof: Day,
    /// What every risk takes from the whole book.
    rhythm: BookRhythm,
    /// What of each customer the book's rhythm rests on; nothing of those who had not bought before its month.
    pasts: RedBlackTreeMap<Id, u64>,
    /// Whether any of that has changed since the rhythm was made.
    is_stale: bool,
    scores: RedBlackTreeMap<Id, Rc<CustomerScore>>,
    agendas: RedBlackTreeMap<Id, Rc<Agenda>>,
    /// What a customer is taken to be worth a year whose own value is unknown; none where nobody's is known.
    median: Option<f64>,
    /// The duties and the minutes that concern nobody in the book.
    unnamed: Rc<(Vec<Duty>, Minutes)>,
}

/// Somebody who is probably gone (method §9): to be asked about, never assumed.
#[derive(Clone, Debug, PartialEq)]
pub struct ProbablyGone {
    /// Who.
    pub customer: Id,
    /// The risk, .9 to 1.
    pub risk: f64,
    /// Days since they last bought.
    pub recency: i32,
    /// Their own gap between purchases, in days.
    pub own_gap: f64,
    /// What they are known to bring a year, in the currency's minor unit.
    pub own_value: Option<f64>,
}

/// How many entries are looked at in one step of scoring, and one customer's more.
const TOGETHER: usize = 400;
/// How many entries or cases are looked at in one step before: they take less.
const GATHERED_TOGETHER: usize = 10 * TOGETHER;

/// Scores of a whole book under way, in steps, so that a page can respond in between.
pub struct Scoring {
    score_cache: ScoreCache,
    settings: Settings,
    /// The files of all customers, and how many are scored.
    files: Vec<Rc<File>>,
    count: usize,
    rhythm: RhythmWork,
}

/// How far the book's rhythm is, which every score takes part from.
enum RhythmWork {
    /// Purchases are being gathered, from this file on.
    Gathering(PurchaseLog, usize),
    /// It is being fitted.
    Fitting(Box<RhythmFit>),
    /// It is there.
    Done,
}

impl Scoring {
    /// Begins to score a book as of a day.
    pub fn new(book: &Book, asof: Day) -> Scoring {
        Scoring {
            score_cache: ScoreCache {
                asof,
                rhythm: BookRhythm::general(asof),
                pasts: RedBlackTreeMap::new(),
                is_stale: false,
                scores: RedBlackTreeMap::new(),
                agendas: RedBlackTreeMap::new(),
                median: None,
                unnamed: Rc::default(),
            },
            settings: book.settings(),
            files: collect_unsorted(book.customers().map(|(_, file)| Rc::clone(file))),
            count: 0,
            rhythm: RhythmWork::Gathering(PurchaseLog::default(), 0),
        }
    }

    /// Makes the book's rhythm a little further. Whether it is there.
    fn has_rhythm(&mut self) -> bool {
        let month = self.score_cache.rhythm.month;
        match std::mem::replace(&mut self.rhythm, RhythmWork::Done) {
            RhythmWork::Gathering(mut log, mut next) => {
                let mut looked_at = 0;
                while let Some(file) = self
                    .files
                    .get(next)
                    .filter(|_| looked_at < GATHERED_TOGETHER)
                {
                    if let Some(customer) = file.customer() {
                        log.take(customer, file, month.plus(-1));
                    }
                    next += 1;
                    looked_at += file.len() + 1;
                }
                self.rhythm = if next < self.files.len() {
                    RhythmWork::Gathering(log, next)
                } else {
                    RhythmWork::Fitting(Box::new(RhythmFit::new(Rc::new(log), month)))
                };
                false
            }
            RhythmWork::Fitting(mut fit) => {
                match fit.advance(GATHERED_TOGETHER) {
                    Some(rhythm) => self.score_cache.rhythm = rhythm,
                    None => self.rhythm = RhythmWork::Fitting(fit),
                }
                false
            }
            RhythmWork::Done => true,
        }
    }

    /// Scores some more customers of the same book. The board, once it is whole; then there is nothing more to do.
    pub fn step(&mut self, book: &Book) -> Option<ScoreCache> {
        if !self.has_rhythm() {
            return None;
        }
        let mut looked_at = 0;
        while let Some(file) = self.files.get(self.count) {
            if looked_at >= TOGETHER {
                return None;
            }
            if let Some(customer) = file.customer() {
                let past = fingerprint(customer, file, self.score_cache.rhythm.month);
                self.score_cache.remember(&customer.id, past);
                self.score_cache.put(book, customer, file, &self.settings);
            }
            self.count += 1;
            looked_at += file.len() + 1;
        }
        let mut score_cache = self.score_cache.clone();
        score_cache.weigh();
        score_cache.look_at_unnamed(book);
        Some(score_cache)
    }

    /// How many customers are scored, and how many there are.
    pub fn count(&self) -> (usize, usize) {
        (self.count, self.files.len())
    }
}

impl ScoreCache {
    /// Scores a whole book as of a day.
    pub fn of(book: &Book, asof: Day) -> ScoreCache {
        let mut scoring = Scoring::new(book, asof);
        loop {
            if let Some(score_cache) = scoring.step(book) {
                return score_cache;
            }
        }
    }

    /// Scores these customers again, each once, and forgets those who are no longer in the book.
    pub fn refresh<'a>(&mut self, book: &Book, customers: impl IntoIterator<Item = &'a Id>) {
        let settings = book.settings();
        let customers: BTreeSet<&Id> = collect_unsorted(customers);
        let mut worth_changed = false;
        for id in customers {
            // A part of another is shown as that one.
            let shown = book.customer(id).filter(|(shown, _)| shown.id == *id);
            let before = self.get(id).and_then(|score| score.own_value);
            match shown {
                Some((customer, file)) => self.put(book, customer, file, &settings),
                None => self.take_out(id),
            }
            worth_changed |= before != self.get(id).and_then(|score| score.own_value);
            let past = self.pasts.get(id).copied().unwrap_or(0);
            let then = shown.map_or(0, |(customer, file)| {
                fingerprint(customer, file, self.rhythm.month)
            });
            if past != then {
                self.is_stale = true;
                self.remember(id, then);
            }
        }
        if worth_changed {
            self.weigh();
        }
        self.look_at_unnamed(book);
    }

    fn take_out(&mut self, id: &Id) {
        self.scores.remove_mut(id);
        self.agendas.remove_mut(id);
    }

    /// Lets go of what is kept of a customer, where nobody will ask for it any more.
    pub(super) fn forget(&mut self, id: &Id) {
        self.take_out(id);
        self.pasts.remove_mut(id);
    }

    fn remember(&mut self, id: &Id, past: u64) {
        if past == 0 {
            self.pasts.remove_mut(id);
        } else {
            self.pasts.insert_mut(id.clone(), past);
        }
    }

    fn put(&mut self, book: &Book, customer: &Customer, file: &File, settings: &Settings) {
        let score = score(customer, file, settings, &self.rhythm, self.asof);
        let works_for = book.company_of(&customer.id).map(|company| &company.id);
        let agenda = agenda(
            customer,
            file,
            works_for,
            &score,
            book.items(),
            settings,
            self.asof,
        );
        self.agendas
            .insert_mut(customer.id.clone(), Rc::new(agenda));
        self.scores.insert_mut(customer.id.clone(), Rc::new(score));
    }

    fn weigh(&mut self) {
        self.median = value::median(self.scores.values().filter_map(|score| score.own_value));
    }

    fn look_at_unnamed(&mut self, book: &Book) {
        let duties = duties::of_unnamed(book.unnamed(), self.asof);
        let minutes = time_share::of_file(None, book.unnamed(), self.asof);
        self.unnamed = Rc::new((duties, minutes));
    }

    /// The day of the scores.
    pub fn asof(&self) -> Day {
        self.asof
    }

    /// What every risk takes from the whole book: the usual gap, the horizon, and how it is fitted to the book's own past.
    pub fn rhythm(&self) -> &BookRhythm {
        &self.rhythm
    }

    /// Whether purchases from before this month have changed since the rhythm was made: everybody is to be scored anew, a
    /// little at a time by [`Scoring`]. Until then the scores are sound, by the rhythm there was.
    pub fn is_stale(&self) -> bool {
        self.is_stale
    }

    /// Who is probably gone (method §9), the highest risk first, then in order of id.
    pub fn probably_gone(&self) -> Vec<ProbablyGone> {
        let gone = self.scores().filter_map(|(id, score)| {
            let risk = score.risk.as_ref().filter(|risk| risk.is_probably_gone())?;
            Some(ProbablyGone {
                customer: id.clone(),
                risk: risk.value,
                recency: risk.x.recency,
                own_gap: risk.x.own_gap,
                own_value: score.own_value,
            })
        });
        let mut gone: Vec<ProbablyGone> = gone.collect();
        gone.dyn_sort_by(|a, b| b.risk.total_cmp(&a.risk));
        gone
    }

    /// One customer's scores.
    pub fn get(&self, id: &Id) -> Option<&Rc<CustomerScore>> {
        self.scores.get(id)
    }

    /// Everybody's scores, in order of id.
    pub fn scores(&self) -> impl Iterator<Item = (&Id, &CustomerScore)> {
        self.scores.iter().map(|(id, score)| (id, &**score))
    }

    /// What one customer asks of the day.
    pub fn agenda(&self, id: &Id) -> Option<&Rc<Agenda>> {
        self.agendas.get(id)
    }

    /// What a customer is worth a year in the currency's minor unit: their own value, else the median of those that have one.
    pub fn worth(&self, score: &CustomerScore) -> f64 {
        value::worth(score.own_value, self.median)
    }

    /// What a customer of unknown value is taken to be worth a year; none where nobody's value is known, and risk alone ranks.
    pub fn median(&self) -> Option<f64> {
        self.median
    }

    /// All that waits and all there is to do, in one pass over everybody: the first seven suggestions, and so many more; of
    /// those to be thanked or asked for a referral, at most so many are named. A duty that has a card is not told again.
    pub fn today(&self, named: usize, more: usize) -> Today {
        let (duties, minutes) = &*self.unnamed;
        let mut gathering = TodayBuilder::new(self.median, (named, more), duties, *minutes);
        for (id, agenda) in &self.agendas {
            gathering.take(id, agenda);
        }
        gathering.told()
    }

    /// How many customers there is something to do for today.
    pub fn due_count(&self) -> usize {
        self.all_suggestions(0).count
    }

    /// What to do today, the first seven: what must be done first, then what saves most.
    pub fn suggestions(&self) -> Suggestions {
        self.today(0, 0).suggestions
    }

    /// What to do today, as many as are wanted: the first seven as [`ScoreCache::suggestions`] has them, then the rest.
    pub fn all_suggestions(&self, most: usize) -> Suggestions {
        let mut ranking = Ranking::of(self.median, most);
        for (id, agenda) in &self.agendas {
            ranking.take(id, agenda);
        }
        ranking.told()
    }

    /// The duties of the day that are on no card: by kind, then day, then entry.
    pub fn duties(&self) -> Vec<Owed> {
        self.today(0, 0).duties
    }

    /// Who has not been thanked, at most so many of them: bought in the last 365 days, no thanks within 180.
    pub fn unthanked(&self, most: usize) -> RankedList {
        self.today(most, 0).unthanked
    }

    /// Who is ready to be asked for a referral, at most so many of them.
    pub fn ready_to_refer(&self, most: usize) -> RankedList {
        self.today(most, 0).ready_to_refer
    }

    /// The minutes of the last twelve weeks, for the gauge and its bars.
    pub fn minutes(&self) -> Minutes {
        self.today(0, 0).minutes
    }
}
