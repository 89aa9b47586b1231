//! The part of the report that tells what to do today.

use serde::Serialize;

use crate::scoring::retention::today::{Gain, Gauge, Suggestion, Suggestions};
use crate::session::{Owed, RankedList, ScoreCache, Today};

/// Method §10: what to do today, and what waits.
#[derive(Clone, Debug, Serialize)]
pub struct TodayReport {
    /// The first seven: what must be done first, then what saves most.
    pub suggestions: Vec<SuggestionReport>,
    /// How many customers there is something to do for in all.
    pub count: usize,
    /// What waits and is on none of the seven cards: by kind, then day.
    pub duties: Vec<DutyReport>,
    /// The ids of those to be thanked, the most valuable first.
    pub unthanked: Vec<String>,
    /// The ids of those ready to be asked for a referral, the most valuable first.
    pub ready_to_refer: Vec<String>,
}

/// Something to do for one customer.
#[derive(Clone, Debug, Serialize)]
pub struct SuggestionReport {
    /// For whom.
    pub customer: String,
    /// `be_in_touch`, `keep_promise`, `settle_complaint`, `answer_need`, `say_thanks` or `offer`.
    pub action: &'static str,
    /// By which channel, where it is a contact.
    pub channel: Option<&'static str>,
    /// The entry it is about, where there is one.
    pub entry: Option<String>,
    /// By how many days we are late, where it must be done before anything else; null for all others.
    pub must: Option<i32>,
    /// What it saves: a year's worth in the currency's minor unit, or of the risk where nobody's value is known, or warmth of
    /// those who have not bought.
    pub gain: f64,
    /// Whether the gain is money.
    pub in_money: bool,
    /// What `now` and `then` are: `risk` or `warmth`.
    pub gauge: &'static str,
    /// The risk or warmth now, 0 to 1.
    pub now: f64,
    /// The same if it were done today, 0 to 1.
    pub then: f64,
    /// Whom to reach, where it is a contact with a company that somebody works for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<String>,
}

/// Something that waits.
#[derive(Clone, Debug, Serialize)]
pub struct DutyReport {
    /// `promise`, `complaint`, `need` or `check_in`.
    pub kind: &'static str,
    /// Whom it concerns; null where a buyer without a name complained.
    pub customer: Option<String>,
    /// The promise, the incident, the need or the purchase.
    pub entry: String,
    /// The item to look after.
    pub item: Option<String>,
    /// The day it is due, or was heard.
    pub day: String,
}

/// What a board tells of the day.
pub fn today_report(score_cache: &ScoreCache) -> TodayReport {
    let Today {
        suggestions: Suggestions { best, count },
        duties,
        unthanked,
        ready_to_refer,
        ..
    } = score_cache.today(usize::MAX, 0);
    let ids = |those: RankedList| those.first.iter().map(|one| one.id.to_string()).collect();
    TodayReport {
        suggestions: best.iter().map(suggestion_report).collect(),
        count,
        duties: duties.iter().map(duty_report).collect(),
        unthanked: ids(unthanked),
        ready_to_refer: ids(ready_to_refer),
    }
}

fn suggestion_report(suggestion: &Suggestion) -> SuggestionReport {
    let idea = &suggestion.idea;
    let (gain, in_money) = match suggestion.gain {
        Gain::Money(gain) => (gain, true),
        Gain::Risk(gain) | Gain::Warmth(gain) => (gain, false),
    };
    SuggestionReport {
        customer: suggestion.customer.to_string(),
        action: idea.step.task().word(),
        channel: idea.step.channel().map(|channel| channel.word()),
        entry: idea.step.entry().map(|id| id.to_string()),
        must: idea.must(),
        gain,
        in_money,
        gauge: match idea.gauge {
            Gauge::Risk => "risk",
            Gauge::Warmth => "warmth",
        },
        now: idea.now,
        then: idea.then,
        reach: suggestion.reach.as_ref().map(|(id, _)| id.to_string()),
    }
}

fn duty_report(owed: &Owed) -> DutyReport {
    let duty = &owed.duty;
    DutyReport {
        kind: duty.kind.word(),
        customer: owed.customer.as_ref().map(|(id, _)| id.to_string()),
        entry: duty.entry.to_string(),
        item: duty.item.as_ref().map(|id| id.to_string()),
        day: duty.day.to_string(),
    }
}
