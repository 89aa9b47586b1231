//! Explanations of scores in words. What an entry itself says is in `entry.rs`.

use super::Texts;
use crate::book::Day;
use crate::scoring::retention::rounding::hundredths;
use crate::scoring::retention::trust::{Conduct, Ground};
use crate::scoring::retention::{Because, CustomerScore, Factor, Missing, NextRung, Stage};
use crate::t;

/// Whole months nearest to so many days, at least one.
fn months(days: i32) -> i32 {
    const MONTH: f64 = 365.0 / 12.0;
    // A horizon is at most a year.
    (libm::round(f64::from(days) / MONTH) as i32).max(1)
}

impl Texts {
    /// The warmth of a customer and when they should hear from us: "Cooling, due in 3 days". `due` is the day in words.
    pub fn warmth_figure(&self, score: &CustomerScore, asof: Day, due: &str) -> String {
        let band = score.warmth.band.word();
        let late = asof.since(score.warmth.due);
        match (score.stage, late) {
            (Stage::Former, _) => t!(self, "figure-warmth-former", band = band),
            (_, 1..) => t!(self, "figure-warmth-late", band = band, days = late),
            _ => t!(self, "figure-warmth", band = band, due = due),
        }
    }

    /// The risk of a customer: "Might not come back: 62 of 100", read on by [`Texts::risk_ahead`].
    pub fn risk_figure(&self, score: &CustomerScore) -> String {
        match (&score.risk, score.stage) {
            (Some(risk), _) => t!(self, "figure-risk", number = hundredths(risk.value)),
            (None, Stage::Former) => t!(self, "figure-risk-former"),
            (None, Stage::Prospect) => t!(self, "figure-risk-prospect"),
            (None, Stage::Customer) => t!(self, "figure-risk-unknown"),
        }
    }

    /// How far ahead a risk looks, and its band: "in the next 4 months, watch". None without a risk.
    pub fn risk_ahead(&self, score: &CustomerScore) -> Option<String> {
        let risk = score.risk.as_ref()?;
        Some(t!(
            self,
            "figure-risk-ahead",
            months = months(risk.horizon),
            band = risk.band.word()
        ))
    }

    /// From where the points of a risk lead to it: "Somebody usual: 42". None without a risk.
    pub fn risk_usual(&self, score: &CustomerScore) -> Option<String> {
        let risk = score.risk.as_ref()?;
        Some(t!(self, "risk-usual", number = hundredths(risk.usual)))
    }

    /// What a risk rests on: "Fitted to 1,800 past cases of yours", or general experience. None without a risk.
    pub fn risk_basis(&self, score: &CustomerScore) -> Option<String> {
        Some(match score.risk.as_ref()?.cases {
            Some(cases) => t!(self, "risk-fitted", count = cases),
            None => t!(self, "risk-general"),
        })
    }

    /// How much evidence stands behind a score: "Rests on little: 2 facts". `coverage` is 0 to 1; many facts of one kind may
    /// still cover little.
    pub fn rests(&self, facts: usize, coverage: f64) -> String {
        const MANY: usize = 10;
        match facts {
            0 => t!(self, "why-rests", count = facts),
            _ if coverage >= 0.5 => t!(self, "why-rests", count = facts),
            MANY.. => t!(self, "why-rests-one-sided", count = facts),
            _ => t!(self, "why-rests-little", count = facts),
        }
    }

    /// Points that make up a score.
    pub fn points(&self, points: i32) -> String {
        t!(self, "why-points", count = points)
    }

    /// Points that raise a score or lower it.
    pub fn points_either_way(&self, points: i32) -> String {
        match points {
            1.. => t!(self, "why-points-up", count = points),
            0 => self.points(0),
            _ => t!(self, "why-points-down", count = -points),
        }
    }

    /// A deed of ours or a red condition, as a line of the ledger of trust.
    pub fn ground(&self, ground: Ground, raises: bool) -> String {
        match ground {
            Ground::Conduct(Conduct::Glitch) if raises => t!(self, "why-mended"),
            Ground::Conduct(conduct) => self.name(conduct),
            Ground::Red(red) => self.name(red),
        }
    }

    /// Until when a red condition holds trust down. `until` is the day in words; none where it must be settled first.
    pub fn red_until(&self, until: Option<String>) -> String {
        match until {
            Some(day) => t!(self, "red-until", day = day),
            None => t!(self, "red-until-settled"),
        }
    }

    /// One cause of a risk, where words of its own say more than the entry behind it does.
    pub fn because(&self, why: Because, score: &CustomerScore, asof: Day) -> Option<String> {
        let since = |day: Option<Day>| day.map_or(0, |day| asof.since(day));
        Some(match why {
            Because::LastContact(_) => {
                let last = score.warmth.last_touch.map(|(day, _)| day);
                t!(self, "why-silent", days = since(last))
            }
            Because::NoContact => t!(self, "why-never"),
            Because::Trust(ground) => self.ground(ground, false),
            Because::Heard(heard) => self.name(heard),
            Because::LastPurchase => match score.rhythm.gap {
                Some(gap) => t!(
                    self,
                    "why-not-bought",
                    days = since(score.rhythm.last),
                    gap = gap
                ),
                None => t!(self, "why-last-bought", days = since(score.rhythm.last)),
            },
            Because::NoPurchase => t!(self, "why-no-purchase"),
            Because::Purchases => {
                let repeats = score.risk.as_ref().map_or(0.0, |risk| risk.x.repeats);
                t!(self, "why-habit", count = repeats + 1.0)
            }
            Because::PriceOnly => t!(self, "why-price"),
            Because::Trouble(_) | Because::Rival => return None,
        })
    }

    /// What several causes of a risk come to; none for a factor that has one cause, which says it.
    pub fn factor(&self, factor: Factor) -> Option<String> {
        match factor {
            Factor::Distrust => Some(t!(self, "why-distrust")),
            Factor::Unheard => Some(t!(self, "why-unheard")),
            Factor::Friction => Some(t!(self, "why-trouble")),
            _ => None,
        }
    }

    /// What a risk knows nothing of, and so leaves out, each as a word: "promises", "wishes".
    pub fn unknown(&self, score: &CustomerScore) -> Vec<String> {
        let gaps = [
            (score.trust.pieces == 0, t!(self, "why-unknown-promises")),
            (score.listening.pieces == 0, t!(self, "why-unknown-wishes")),
            (score.felt.value.is_none(), t!(self, "why-unknown-trouble")),
            (
                score.stage == Stage::Customer && score.rhythm.silence.is_none(),
                t!(self, "why-unknown-rhythm"),
            ),
        ];
        let gaps = gaps.into_iter().filter(|(is_gap, _)| *is_gap);
        gaps.map(|(_, word)| word).collect()
    }

    /// Up to when the list of what is missing holds: "Until they are loyal".
    pub fn next_rung(&self, next: &NextRung) -> String {
        t!(self, "ladder-next", rung = next.rung.word())
    }

    /// A condition of the next rung that does not hold yet.
    pub fn missing(&self, missing: &Missing, score: &CustomerScore) -> String {
        match missing {
            Missing::Contact => t!(self, "missing-contact"),
            Missing::Purchase => t!(self, "missing-purchase"),
            Missing::PurchaseDays(days) => t!(self, "missing-purchase-days", count = *days),
            Missing::Trust(least) => t!(
                self,
                "missing-trust",
                least = hundredths(*least),
                now = hundredths(score.trust.value)
            ),
            Missing::Sound => t!(self, "missing-sound"),
            Missing::Warmth(least) => t!(
                self,
                "missing-warmth",
                least = hundredths(*least),
                now = hundredths(score.warmth.value)
            ),
            Missing::Red(red) => self.word("over", red.word()),
            Missing::Time(days) => t!(self, "missing-time", count = *days),
            Missing::Referral => t!(self, "missing-referral"),
        }
    }
}
