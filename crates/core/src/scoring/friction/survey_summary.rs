//! What buyers answered so far, to be looked through: every survey as of a day, the latest first, and how the answers to each
//! question stand in the last year and stood in the year before. It scores nothing; what answers do to the dimensions is told
//! in `said`.

use crate::dyn_sort::DynSort;
use std::collections::BTreeSet;

use crate::book::fact::Survey;
use crate::book::{Book, Day, Entry, Fact};

/// Days of the last year, and of the year before.
const YEAR: i32 = 365;
/// The five dimensions in the order of the method, how easy it was, and recommending.
pub const QUESTIONS: usize = 7;

/// How a question was answered, on its own scale.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    /// How many answered it.
    pub count: u32,
    /// Their mean; none where nobody did.
    pub value: Option<f64>,
}

/// All answers as of a day.
pub struct Answered<'a> {
    /// The surveys, each reply once, the latest first; those of one day by id.
    pub surveys: Vec<(&'a Entry, &'a Survey)>,
    /// Each question in the last 365 days.
    pub now: [Mean; QUESTIONS],
    /// Each question in the 365 days before.
    pub before: [Mean; QUESTIONS],
}

/// The answers of one survey: treatment, process, hassle, games and together 1 to 5, effort 1 to 7, recommending 0 to 10.
pub fn answers(survey: &Survey) -> [Option<i64>; QUESTIONS] {
    let five = survey.answers.as_ref().map(|nested| &nested.group);
    let of = |answer: Option<crate::book::value::OneToFive>| answer.map(|answer| answer.get());
    [
        five.and_then(|five| of(five.treatment)),
        five.and_then(|five| of(five.process)),
        five.and_then(|five| of(five.hassle)),
        five.and_then(|five| of(five.games)),
        five.and_then(|five| of(five.together)),
        survey.effort.map(|effort| effort.get()),
        survey.recommend.map(|recommend| recommend.get()),
    ]
}

/// What buyers answered by this day.
pub fn answered(book: &Book, asof: Day) -> Answered<'_> {
    let mut surveys = Vec::new();
    for row in book.entry_rows() {
        let entry = &row.record;
        if let Fact::Survey(survey) = &entry.fact
            && entry.on <= asof
        {
            surveys.push((entry, survey));
        }
    }
    // The first of two with the same reply stays, whatever order the book has them in.
    surveys.dyn_sort_by(|(a, _), (b, _)| a.on.cmp(&b.on).then_with(|| a.id.cmp(&b.id)));
    let mut replies = BTreeSet::new();
    surveys.retain(|(_, survey)| {
        let reply = survey.reply.as_ref();
        reply.is_none_or(|reply| replies.insert(reply.as_str()))
    });
    surveys.reverse();
    let mean = |from: i32, to: i32| {
        let mut sums = [(0_i64, 0_u32); QUESTIONS];
        for (entry, survey) in &surveys {
            let age = asof.since(entry.on);
            if age < from || age > to {
                continue;
            }
            for (sum, answer) in sums.iter_mut().zip(answers(survey)) {
                if let Some(answer) = answer {
                    sum.0 += answer;
                    sum.1 += 1;
                }
            }
        }
        sums.map(|(sum, count)| Mean {
            count,
            value: (count > 0).then(|| sum as f64 / f64::from(count)),
        })
    };
    let (now, before) = (mean(0, YEAR), mean(YEAR + 1, 2 * YEAR));
    Answered {
        surveys,
        now,
        before,
    }
}
