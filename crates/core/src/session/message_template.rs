//! Message templates: which there are for a customer, which comes first by the reason to be in touch, and what each is
//! about. The texts themselves are the page's.

use crate::book::own_date::DateKind;
use crate::book::value::choice;
use crate::book::{Customer, Day, File};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::today::{Agenda, DateNow, Open, Why};

choice! {
    /// What a message is for.
    Template {
        /// How they are getting on.
        CheckIn = "check_in",
        /// Thanks for having bought.
        Thanks = "thanks",
        /// Sorry for what went wrong.
        Sorry = "sorry",
        /// Something promised.
        Promise = "promise",
        /// Something they asked for.
        Wish = "wish",
        /// It is, or just was, their birthday.
        Birthday = "birthday",
    }
}

impl Template {
    /// The template for a reason to be in touch.
    fn of(why: Why) -> Template {
        match why {
            Why::Silent(_) | Why::Never => Template::CheckIn,
            Why::Unthanked(_) => Template::Thanks,
            Why::Complained(_) => Template::Sorry,
            Why::Overdue(_) => Template::Promise,
            Why::Waiting(_) | Why::NotOffered(_) => Template::Wish,
        }
    }
}

/// The templates for one customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Templates {
    /// Those there is an occasion for; checking in, thanks and sorry always.
    pub all: Vec<Template>,
    /// The one for today's reason.
    pub first: Template,
    /// What was promised, in words; empty where none were written down.
    pub promise: String,
    /// What they asked for, likewise.
    pub wish: String,
}

/// The templates for a customer as of a day; `agenda` is what Today has for them. A promise and a wish are told in the words
/// that were written down, a complaint is not: those are words about the customer, not to them.
pub fn templates(customer: &Customer, file: &File, agenda: &Agenda, asof: Day) -> Templates {
    let idea = agenda.idea.as_ref();
    let kind = |date: &DateNow| Some(customer.own_date(&date.name)?.kind);
    let is_birthday = agenda
        .dates
        .iter()
        .any(|date| kind(date) == Some(DateKind::Birthday));
    let open = Open::of(file, asof);
    let reason = idea.and_then(|idea| idea.step.entry());
    let mut promises: Vec<_> = open.promises.iter().collect();
    promises.dyn_sort_by_key(|(entry, due)| (Some(&entry.id) != reason, due.is_none(), *due));
    let mut needs: Vec<_> = open.needs.iter().collect();
    needs.dyn_sort_by_key(|(entry, _)| Some(&entry.id) != reason);
    let promise = promises.first().map(|(entry, _)| entry.own_words());
    let wish = needs.first().map(|(entry, _)| entry.own_words());
    let has_occasion = |template: &Template| match template {
        Template::Promise => promise.is_some(),
        Template::Wish => wish.is_some(),
        Template::Birthday => is_birthday,
        Template::CheckIn | Template::Thanks | Template::Sorry => true,
    };
    let all = Template::ALL.iter().copied().filter(has_occasion);
    let by_reason = idea.map_or(Template::CheckIn, |idea| Template::of(idea.why));
    // What must be done comes before good wishes.
    let is_must = matches!(
        by_reason,
        Template::Sorry | Template::Promise | Template::Wish
    );
    Templates {
        all: all.collect(),
        first: match is_birthday && !is_must {
            true => Template::Birthday,
            false => by_reason,
        },
        promise: promise.unwrap_or_default().to_owned(),
        wish: wish.unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::hlc::{Clock, Writer};
    use crate::book::op::{Batch, Change, List, Op};
    use crate::book::{Book, Id};
    use crate::session::ScoreCache;
    use serde_json::{Value, json};

    /// The templates as of 30 June 2025 for Ann, of whom this was written down.
    fn of(entries: &[Value]) -> Templates {
        born_and(Value::Null, entries)
    }

    /// The same with a birthday.
    fn born_and(born: Value, entries: &[Value]) -> Templates {
        let put = |list, id: &str, mut fields: Value| {
            fields["customer"] = json!("ann");
            let fields = fields.as_object().unwrap().clone();
            Op::now(list, Id::new(id).unwrap(), Change::Put(fields))
        };
        let ann = json!({ "name": "Ann", "added": "2023-01-01", "dates/birthday": born });
        let mut ops = vec![put(List::Customers, "ann", ann)];
        for (n, entry) in entries.iter().enumerate() {
            ops.push(put(List::Entries, &format!("e{n}"), entry.clone()));
        }
        let stamp = Clock::new(Writer::of_bits(1)).tick(1);
        let book = Book::new().fold(&Batch { stamp, ops }).0;
        let asof = Day::parse("2025-06-30").unwrap();
        let cache = ScoreCache::of(&book, asof);
        let id = Id::new("ann").unwrap();
        let (customer, file) = book.customer(&id).unwrap();
        templates(customer, file, cache.agenda(&id).unwrap(), asof)
    }

    fn words(templates: &Templates) -> Vec<&'static str> {
        templates.all.iter().map(|one| one.word()).collect()
    }

    const ALWAYS: [&str; 3] = ["check_in", "thanks", "sorry"];

    #[test]
    fn the_first_follows_the_reason() {
        let visit = json!({ "kind": "touch", "on": "2025-01-01", "channel": "visit" });
        let complaint = json!({ "kind": "incident", "on": "2025-06-20", "severity": 3, "sort": "glitch", "complaint": true, "text": "Rude again" });
        let bought = json!({ "kind": "purchase", "on": "2025-06-28", "amount": 900 });
        let known = of(&[]);
        assert_eq!(
            (known.first, words(&known)),
            (Template::CheckIn, ALWAYS.to_vec())
        );
        assert_eq!(of(std::slice::from_ref(&visit)).first, Template::CheckIn);
        let sorry = of(&[visit.clone(), complaint]);
        assert_eq!(
            (sorry.first, words(&sorry)),
            (Template::Sorry, ALWAYS.to_vec())
        );
        let today = json!({ "kind": "touch", "on": "2025-06-29", "channel": "visit" });
        assert_eq!(of(&[bought, today]).first, Template::Thanks);
    }

    #[test]
    fn a_birthday_comes_first_but_not_before_a_complaint() {
        let born = |on: &str| json!({ "kind": "birthday", "on": on });
        let complaint = json!({ "kind": "incident", "on": "2025-06-20", "severity": 3, "sort": "glitch", "complaint": true });
        let today = born_and(born("1980-06-30"), &[]);
        assert_eq!(today.first, Template::Birthday);
        assert_eq!(
            born_and(born("--06-29"), &[]).first,
            Template::Birthday,
            "the day after"
        );
        let sorry = born_and(born("--06-30"), &[complaint]);
        assert_eq!(sorry.first, Template::Sorry);
        assert!(sorry.all.contains(&Template::Birthday));
        let ahead = born_and(born("--07-01"), &[]);
        assert_eq!(words(&ahead), ALWAYS);
    }

    #[test]
    fn a_promise_and_a_wish_are_told_in_their_words_the_reason_first() {
        let promise = |text: &str, due: &str| json!({ "kind": "promise", "on": "2025-06-01", "text": text, "due": due });
        let wish = json!({ "kind": "need", "on": "2025-06-20", "text": "Longer laces" });
        let told = of(&[
            promise("A sample", "2025-07-09"),
            promise("The key", "2025-06-20"),
            wish,
        ]);
        assert_eq!(told.first, Template::Promise);
        assert_eq!(
            (told.promise.as_str(), told.wish.as_str()),
            ("The key", "Longer laces")
        );
        assert_eq!(
            words(&told),
            ["check_in", "thanks", "sorry", "promise", "wish"]
        );
        let kept = json!({ "kind": "promise", "on": "2025-06-01", "text": "x", "due": "2025-06-20", "kept_on": "2025-06-20" });
        assert_eq!(words(&of(&[kept])), ALWAYS);
    }
}
