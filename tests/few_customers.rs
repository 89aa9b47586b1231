//! The first book of somebody who typed a few customers on one sheet: what Today makes of it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::BTreeSet;

use kept_core::book::hlc::Writer;
use kept_core::book::{Day, Id};
use kept_core::input::few_customers::{Buys, LastContact, Row, Setting, action};
use kept_core::input::money::Units;
use kept_core::scoring::retention::RiskBand;
use kept_core::scoring::retention::ladder::Rung;
use kept_core::scoring::retention::today::{Gain, Why};
use kept_core::session::{Label, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;

use Buys::{Lately, Long, NotYet};
use LastContact::{Month, Months, Week};

/// Ten customers of a small shop, as somebody would type them.
const TEN: [(&str, Buys, LastContact, &str); 10] = [
    ("Ada", Long, Months, "1200"),
    ("Bo", Long, Month, "900"),
    ("Cleo", Lately, Week, "400"),
    ("Dan", Long, Months, "300"),
    ("Eve", Lately, Months, "2500"),
    ("Finn", Long, Week, "5000"),
    ("Gus", NotYet, Month, ""),
    ("Hope", Long, Month, "150"),
    ("Ida", Lately, Month, "700"),
    ("Jon", Long, Months, "80"),
];

fn session() -> Session<Memory> {
    let today = Day::parse("2026-11-29").unwrap();
    let mut session = Session::open(Memory::default(), Space::Book, Writer::of_bits(1), today);
    let rows = TEN.map(|(name, buys, contact, worth)| Row {
        name: name.into(),
        buys,
        contact: Some(contact),
        worth: worth.into(),
        ..Row::default()
    });
    let setting = Setting {
        today,
        units: Units {
            digits: 2,
            decimal: '.',
        },
        note: &|_| "roughly".into(),
    };
    let mut made = 0;
    let fresh = || {
        made += 1;
        Id::new(&format!("id{made}")).unwrap()
    };
    let (action, count) = action(&rows, &setting, fresh).unwrap();
    assert_eq!(count, 10);
    let label = Label::InWords("10 added".into());
    assert_eq!(session.perform(&action, label, 1), Ok(true));
    session
}

#[test]
fn ten_customers_typed_on_one_sheet_make_a_varied_today() {
    let session = session();
    let list = session.score_cache().all_suggestions(20);
    let names: Vec<&str> = list.best.iter().map(|one| one.name.as_str()).collect();
    // Whom most would be lost with comes first; whoever heard from us this week is left alone.
    assert_eq!(names[0], "Eve", "{names:?}");
    assert!(
        !names.contains(&"Cleo") && !names.contains(&"Finn"),
        "{names:?}"
    );
    let whys: BTreeSet<i32> = list
        .best
        .iter()
        .map(|one| match one.idea.why {
            Why::Silent(days) => days,
            other => panic!("{}: {other:?}", one.name.as_str()),
        })
        .collect();
    assert!(whys.len() >= 2, "{whys:?}");
    let gains: BTreeSet<i64> = list
        .best
        .iter()
        .map(|one| match one.gain {
            Gain::Money(gain) | Gain::Risk(gain) | Gain::Warmth(gain) => (gain * 100.0) as i64,
        })
        .collect();
    assert_eq!(gains.len(), list.best.len(), "{gains:?}");
}

#[test]
fn whoever_buys_already_is_no_stranger_and_at_no_high_risk_by_being_typed_in() {
    let session = session();
    let (book, scores) = (session.book(), session.score_cache());
    for (customer, _) in book.customers() {
        let score = scores.get(&customer.id).unwrap();
        let name = customer.name.as_str();
        if name == "Gus" {
            assert_eq!(score.rung, Rung::Acquainted);
            assert!(score.risk.is_none());
            continue;
        }
        let risk = score.risk.as_ref().unwrap();
        assert_eq!(score.rung, Rung::Buyer, "{name}");
        assert_ne!(risk.band, RiskBand::High, "{name}: {}", risk.value);
        let (_, _, contact, _) = TEN.iter().find(|row| row.0 == name).unwrap();
        if *contact == Week {
            assert_eq!(risk.band, RiskBand::Low, "{name}: {}", risk.value);
        }
    }
}

#[test]
fn one_undo_takes_everybody_back() {
    let mut session = session();
    assert!(session.undo(2).unwrap().is_some());
    assert_eq!(session.book().customer_count(), 0);
}
