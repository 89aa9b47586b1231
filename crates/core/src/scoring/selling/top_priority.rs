//! The one thing to do next: of all that the book asks for, what brings most in a year; where money does not tell, what waits
//! longest. Must never name two.

use super::change_programme::{Programme, Rung};
use super::churn_rate::MONTHS_IN_YEAR;
use super::evidence::Evidence;
use super::offer_matrix::Wish;
use crate::book::Id;
use crate::scoring::friction::Candidate;
use crate::scoring::retention::today::{Gain, Suggestion};

/// The one thing.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// The first thing on Today's list.
    ForCustomer(Suggestion),
    /// The first thing to mend.
    Fix(Candidate),
    /// To offer what somebody asked for and was never offered.
    Offer(Wish),
    /// To practise what the team was trained in, or what has faded.
    Practise(Id),
    /// To train the team in a measure that is an idea so far.
    Train(Id),
    /// The book asks for nothing.
    Nothing,
}

/// The one thing to do next: what must be done first; Today's first and the first fix by what a year of each is worth; then the
/// oldest open wish; then a measure to practise; then one to train.
pub fn next(
    evidence: &Evidence<'_>,
    suggestion: Option<&Suggestion>,
    fix: Option<&Candidate>,
    programme: &Programme,
) -> Next {
    let is_must = |one: &Suggestion| one.idea.must().is_some();
    let saves = |one: &Suggestion| match one.gain {
        Gain::Money(gain) | Gain::Risk(gain) | Gain::Warmth(gain) => gain > 0.0,
    };
    let suggestion = suggestion.filter(|one| is_must(one) || saves(one));
    let fix = fix.filter(|fix| fix.benefit > 0.0);
    let fix_is_worth_more = |suggestion: &Suggestion, fix: &Candidate| match suggestion.gain {
        Gain::Money(gain) => fix.worth.is_some_and(|worth| worth * MONTHS_IN_YEAR > gain),
        Gain::Risk(_) => false,
        Gain::Warmth(_) => fix.worth.is_some_and(|worth| worth > 0.0),
    };
    match (suggestion, fix) {
        (Some(one), Some(fix)) if !is_must(one) && fix_is_worth_more(one, fix) => {
            return Next::Fix(fix.clone());
        }
        (Some(one), _) => return Next::ForCustomer(one.clone()),
        (None, Some(fix)) => return Next::Fix(fix.clone()),
        (None, None) => {}
    }
    if let Some(wish) = evidence.matrix.wishes.first() {
        return Next::Offer(wish.clone());
    }
    let measures = || programme.measures.iter();
    let waiting = measures().find(|one| one.rung == Rung::Trained || one.has_faded());
    if let Some(one) = waiting {
        return Next::Practise(one.measure.clone());
    }
    let idea = measures().find(|one| one.rung == Rung::Idea);
    idea.map_or(Next::Nothing, |one| Next::Train(one.measure.clone()))
}
