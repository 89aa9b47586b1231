//! Whatever three devices do, in whatever order.

use super::*;

#[derive(Clone, Debug)]
enum Step {
    Add(usize, u8),
    Edit(usize, u8, u8, u8),
    Log(usize, u8, u8),
    Delete(usize, u8),
    Restore(usize, u8),
    Erase(usize, u8),
    Round(usize),
    Carry(usize, usize, Option<usize>),
    Cut(usize),
    Restart(usize),
}

const PARTIES: usize = 3;

fn any_step() -> impl Strategy<Value = Step> {
    let who = 0..PARTIES;
    prop_oneof![
        2 => (who.clone(), any::<u8>()).prop_map(|(who, which)| Step::Add(who, which)),
        6 => (who.clone(), any::<u8>(), any::<u8>(), any::<u8>())
            .prop_map(|(who, which, field, value)| Step::Edit(who, which, field, value)),
        3 => (who.clone(), any::<u8>(), any::<u8>())
            .prop_map(|(who, which, day)| Step::Log(who, which, day)),
        1 => (who.clone(), any::<u8>()).prop_map(|(who, which)| Step::Delete(who, which)),
        1 => (who.clone(), any::<u8>()).prop_map(|(who, which)| Step::Restore(who, which)),
        1 => (who.clone(), 3u8..4).prop_map(|(who, which)| Step::Erase(who, which)),
        6 => who.clone().prop_map(Step::Round),
        6 => (who.clone(), who.clone(), proptest::option::weighted(0.3, 0usize..4_000))
            .prop_map(|(from, to, cut)| Step::Carry(from, to, cut)),
        1 => who.clone().prop_map(Step::Cut),
        1 => who.prop_map(Step::Restart),
    ]
}

/// Does one step; what it wrote down, if anything.
fn take(parties: &mut [Party], step: &Step, at: usize) -> Option<Batch> {
    let time = at as u64;
    match *step {
        Step::Add(who, which) => {
            let fields = fields(json!({"name": format!("By {who}"), "added": "2026-01-02"}));
            parties[who].act(&Action::Add(List::Customers, customer(which), fields), time)
        }
        Step::Edit(who, which, field, value) => {
            let field = ["notes", "company", "address", "tier"][usize::from(field % 4)];
            let value = match (field, value % 5) {
                ("tier", value) => json!(["A", "B", "C"][usize::from(value % 3)]),
                (_, 0) => json!(null),
                (_, value) => json!(format!("{value} of {who} at {at}")),
            };
            let mut change = Fields::new();
            change.insert(field.to_owned(), value);
            parties[who].act(
                &Action::Edit(List::Customers, customer(which), change),
                time,
            )
        }
        Step::Log(who, which, day) => {
            let id = Id::new(&format!("entry-{who}-{at}")).unwrap();
            let about = customer(which);
            let fields = fields(json!({
                "customer": about.as_str(), "kind": "note", "on": format!("2026-02-{:02}", 1 + day % 28), "text": format!("note {at}"),
            }));
            parties[who].act(&Action::Add(List::Entries, id, fields), time)
        }
        Step::Delete(who, which) => {
            parties[who].act(&Action::Delete(List::Customers, customer(which)), time)
        }
        Step::Restore(who, which) => {
            // Nobody can bring back what was gone before they ever saw it.
            let held = parties[who].book.raw(List::Customers, &customer(which));
            if !held.is_some_and(|raw| raw.fields().contains_key("name")) {
                return None;
            }
            parties[who].act(&Action::Restore(List::Customers, customer(which)), time)
        }
        Step::Erase(who, which) => parties[who].act(&Action::Erase(customer(which)), time),
        Step::Round(who) => {
            parties[who].round();
            None
        }
        Step::Carry(from, to, cut) => {
            if from != to {
                carry(parties, from, to, cut);
            }
            None
        }
        Step::Cut(who) => {
            parties[who].folder.fails.replace(true);
            parties[who].round();
            parties[who].folder.fails.replace(false);
            parties[who].restart();
            None
        }
        Step::Restart(who) => {
            parties[who].restart();
            None
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn devices_that_share_a_folder_end_with_one_book_and_lose_nothing(
        steps in proptest::collection::vec(any_step(), 1..80),
    ) {
        let mut parties: Vec<Party> = (0..PARTIES as u64).map(Party::new).collect();
        let mut all = Book::new();
        for (at, step) in steps.iter().enumerate() {
            if let Some(batch) = take(&mut parties, step, at) {
                all.fold_in(&batch);
            }
        }
        settle(&mut parties);
        let wanted = write(&all, "");
        for party in &parties {
            prop_assert_eq!(&write(&party.book, ""), &wanted);
        }
        prop_assert!(written_by_one(&parties));
    }
}
