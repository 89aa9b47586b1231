//! The loyalty ladder (method §11), and who is ready to be asked for a referral. Loyalty is earned by conduct;
//! memberships must never lift anybody.

use std::collections::BTreeSet;

use super::constants::{
    LOYAL_DAYS, LOYAL_TRUST, LOYAL_WARMTH, REFERRAL_DAYS, REFERRAL_RECOMMEND, REFERRAL_RISK,
    REGULAR_DAYS, REGULAR_TRUST, WARM,
};
use super::rhythm::Rhythm;
use super::risk::Risk;
use super::stage::{Stage, bought, seen};
use super::trust::Trust;
use super::warmth::Warmth;
use crate::book::value::choice;
use crate::book::{Book, Day, Fact, File, Id};

choice! {
    /// The rungs, from the lowest up, and off the ladder.
    Rung {
        /// No contact of any kind.
        Stranger = "stranger",
        /// Contact.
        Acquainted = "acquainted",
        /// Bought.
        Buyer = "buyer",
        /// Bought on three days or more, trusts us, is not silent.
        Regular = "regular",
        /// A regular of half a year, trusting and not cold, under no red condition.
        Loyal = "loyal",
        /// Loyal, and somebody they referred has bought.
        Advocate = "advocate",
        /// Left.
        Gone = "gone",
    }
}

/// The rung as far as one customer's own file tells: up to loyal. See [`Rung::with_referrals`].
pub fn rung(stage: Stage, warmth: &Warmth, trust: &Trust, rhythm: &Rhythm, asof: Day) -> Rung {
    match stage {
        Stage::Former => return Rung::Gone,
        Stage::Prospect => {
            return if warmth.last.is_some() {
                Rung::Acquainted
            } else {
                Rung::Stranger
            };
        }
        Stage::Customer => {}
    }
    let regular = rhythm.days >= REGULAR_DAYS
        && trust.value >= REGULAR_TRUST
        && rhythm.silence.is_some_and(|silence| silence < 1.0);
    if !regular {
        return Rung::Buyer;
    }
    let loyal = trust.value >= LOYAL_TRUST
        && warmth.value >= LOYAL_WARMTH
        && trust.red.is_empty()
        && rhythm
            .first
            .is_some_and(|first| asof.since(first) >= LOYAL_DAYS);
    if loyal { Rung::Loyal } else { Rung::Regular }
}

impl Rung {
    /// The rung in the whole book: the loyal whose referral has bought are advocates.
    pub fn with_referrals(self, referred_a_buyer: bool) -> Rung {
        if self == Rung::Loyal && referred_a_buyer {
            Rung::Advocate
        } else {
            self
        }
    }
}

/// Those who referred somebody that has bought by a day.
pub fn referrers(book: &Book, asof: Day) -> BTreeSet<Id> {
    book.customers()
        .filter_map(|(customer, file)| {
            let by = customer.referred_by.as_ref()?;
            let counts = *by != customer.id && bought(customer, file, asof);
            counts.then(|| by.clone())
        })
        .collect()
}

/// Somebody whom a customer brought, and whether they had bought by a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// Who.
    pub id: Id,
    /// Whether they had bought.
    pub bought: bool,
}

/// Those whom a customer brought, in order of id.
pub fn brought(book: &Book, by: &Id, asof: Day) -> Vec<Brought> {
    book.customers()
        .filter(|(customer, _)| customer.referred_by.as_ref() == Some(by) && customer.id != *by)
        .map(|(customer, file)| Brought {
            id: customer.id.clone(),
            bought: bought(customer, file, asof),
        })
        .collect()
}

/// What was said of referrals so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Referrals {
    /// The last day on which we asked.
    pub asked: Option<Day>,
    /// Their last answer to whether they would recommend us, 0 to 10.
    pub recommend: Option<i64>,
}

/// What was said of referrals by a day.
pub fn referrals(file: &File, asof: Day) -> Referrals {
    let mut said = Referrals::default();
    for entry in seen(file, asof) {
        match &entry.fact {
            Fact::Referral(_) => said.asked = Some(entry.on),
            Fact::Survey(survey) => {
                let recommend = survey.recommend.map(|recommend| recommend.get());
                said.recommend = recommend.or(said.recommend);
            }
            _ => {}
        }
    }
    said
}

/// Whether to ask for a referral: loyal or advocate, warmth ≥ .5, risk < .2, not asked within 90 days, and the last
/// answer to whether they would recommend us, if any, at least 9.
pub fn ready_to_refer(
    rung: Rung,
    warmth: &Warmth,
    risk: Option<&Risk>,
    said: Referrals,
    asof: Day,
) -> bool {
    matches!(rung, Rung::Loyal | Rung::Advocate)
        && warmth.value >= WARM
        && risk.is_some_and(|risk| risk.value < REFERRAL_RISK)
        && said
            .asked
            .is_none_or(|asked| asof.since(asked) > REFERRAL_DAYS)
        && said
            .recommend
            .is_none_or(|recommend| recommend >= REFERRAL_RECOMMEND)
}
