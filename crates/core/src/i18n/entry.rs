//! Entries in words: a line of a timeline, and its details.

use super::{Show, Texts};
use crate::book::fact::{
    Departure, Fact, Incident, Need, Offer, Promise, Purchase, Survey, SurveyAnswers, Touch, YesNo,
};
use crate::book::value::OneToFive;
use crate::book::{Entry, Kind};
use crate::t;

/// An entry in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryText {
    /// What happened, one line.
    pub said: String,
    /// The particulars, each a phrase of its own.
    pub more: Vec<String>,
    /// A longer text in the person's own words.
    pub note: Option<String>,
}

impl Texts {
    /// The entry in words.
    pub fn tell(&self, entry: &Entry, show: &impl Show) -> EntryText {
        let mut more = Vec::new();
        let mut note = entry.note.as_ref().map(|note| note.as_str().to_owned());
        let said = match &entry.fact {
            Fact::Touch(touch) => self.touch(touch, &mut more),
            Fact::Need(need) => self.need(need, show, &mut more),
            Fact::Promise(promise) => self.promise(promise, show, &mut more),
            Fact::Purchase(purchase) => self.purchase(purchase, show, &mut more),
            Fact::Incident(incident) => self.incident(incident, show, &mut more),
            Fact::Offer(offer) => self.offer(offer, show, &mut more),
            Fact::Referral(referral) => {
                more.extend(referral.answer.map(|answer: YesNo| self.name(answer)));
                t!(self, "entry-referral")
            }
            Fact::Survey(survey) => {
                add_note(&mut note, survey.text.as_ref().map(|text| text.as_str()));
                self.survey(survey, &mut more)
            }
            Fact::Rival(rival) => match &rival.name {
                Some(name) => t!(self, "entry-rival", name = name.as_str()),
                None => t!(self, "entry-rival-blank"),
            },
            Fact::Departure(departure) => {
                add_note(&mut note, departure.text.as_ref().map(|text| text.as_str()));
                self.departure(departure, show, &mut more)
            }
            Fact::Return(back) => match &back.text {
                Some(text) => t!(self, "entry-return-text", text = text.as_str()),
                None => t!(self, "entry-return"),
            },
            Fact::Loss(loss) => {
                more.extend(loss.item.as_ref().and_then(|id| show.item(id)));
                more.extend(loss.loss.map(|kind| self.name(kind)));
                let remedy = loss.remedy.as_ref();
                more.extend(
                    remedy.map(|text| t!(self, "entry-loss-remedy", remedy = text.as_str())),
                );
                more.extend(loss.text.as_ref().map(|text| text.as_str().to_owned()));
                match loss.value {
                    Some(value) => t!(self, "entry-loss-value", amount = show.money(value)),
                    None => t!(self, "entry-loss"),
                }
            }
            Fact::Training(training) => match training.people {
                Some(people) => t!(self, "entry-training-people", people = people.get()),
                None => t!(self, "entry-training"),
            },
            Fact::Time(time) => {
                more.extend(time.text.as_ref().map(|text| text.as_str().to_owned()));
                t!(self, "entry-time", existing = time.existing == Some(true))
            }
            Fact::Note(remark) => {
                add_note(&mut note, remark.text.as_ref().map(|text| text.as_str()));
                t!(self, "entry-note")
            }
        };
        if let Some(minutes) = entry.minutes {
            more.push(t!(self, "entry-minutes", minutes = minutes.get()));
        }
        EntryText { said, more, note }
    }

    /// What a kind of entry is called.
    pub fn kind(&self, kind: Kind) -> String {
        self.name(kind)
    }

    fn touch(&self, touch: &Touch, more: &mut Vec<String>) -> String {
        if touch.thanks == Some(true) {
            more.push(t!(self, "entry-touch-thanks"));
        }
        t!(
            self,
            "entry-touch",
            by = touch.by.map_or("us", |by| by.word()),
            answered = touch.answered != Some(false),
            channel = touch.channel.map_or("none", |channel| channel.word()),
        )
    }

    fn need(&self, need: &Need, show: &impl Show, more: &mut Vec<String>) -> String {
        more.extend(need.item.as_ref().and_then(|id| show.item(id)));
        match need.answered_on {
            Some(day) => more.push(t!(self, "entry-need-answered", day = show.day(day))),
            None if need.answer.is_none() => more.push(t!(self, "entry-need-open")),
            None => {}
        }
        more.extend(need.answer.map(|answer| self.name(answer)));
        match &need.text {
            Some(text) => t!(self, "entry-need", text = text.as_str()),
            None => t!(self, "entry-need-blank"),
        }
    }

    fn promise(&self, promise: &Promise, show: &impl Show, more: &mut Vec<String>) -> String {
        let day = |day| show.day(day);
        more.extend(
            promise
                .due
                .map(|due| t!(self, "entry-promise-due", day = day(due))),
        );
        more.extend(
            promise
                .kept_on
                .map(|on| t!(self, "entry-promise-kept", day = day(on))),
        );
        more.extend(
            promise
                .broken_on
                .map(|on| t!(self, "entry-promise-broken", day = day(on))),
        );
        if promise.told_ahead == Some(true) {
            more.push(t!(self, "entry-promise-told"));
        }
        match &promise.text {
            Some(text) => t!(self, "entry-promise", text = text.as_str()),
            None => t!(self, "entry-promise-blank"),
        }
    }

    fn purchase(&self, purchase: &Purchase, show: &impl Show, more: &mut Vec<String>) -> String {
        let items: Vec<String> = purchase
            .items
            .iter()
            .flatten()
            .filter_map(|id| show.item(id))
            .collect();
        if !items.is_empty() {
            more.push(show.list(&items));
        }
        let quoted = purchase
            .quoted
            .filter(|quoted| Some(*quoted) != purchase.amount);
        more.extend(
            quoted.map(|amount| t!(self, "entry-purchase-quoted", amount = show.money(amount))),
        );
        let promised = purchase
            .promised_for
            .filter(|day| Some(*day) != purchase.delivered_on);
        more.extend(promised.map(|day| t!(self, "entry-purchase-promised", day = show.day(day))));
        let delivered = purchase.delivered_on;
        more.extend(delivered.map(|day| t!(self, "entry-purchase-delivered", day = show.day(day))));
        more.extend(
            purchase
                .terms_kept
                .map(|kept| t!(self, "entry-purchase-terms", kept = kept)),
        );
        match purchase.amount {
            Some(amount) => t!(self, "entry-purchase", amount = show.money(amount)),
            None => t!(self, "entry-purchase-blank"),
        }
    }

    fn incident(&self, incident: &Incident, show: &impl Show, more: &mut Vec<String>) -> String {
        let complaint = incident.complaint == Some(true);
        more.extend(
            incident
                .severity
                .map(|n| self.word("severity", &n.get().to_string())),
        );
        more.extend(incident.sort.map(|sort| self.name(sort)));
        more.extend(incident.dimension.map(|dimension| self.name(dimension)));
        let cause = incident.cause.as_ref();
        more.extend(cause.map(|cause| t!(self, "entry-incident-cause", cause = cause.as_str())));
        match incident.resolved_on {
            Some(day) => more.push(t!(self, "entry-incident-resolved", day = show.day(day))),
            None if complaint => more.push(t!(self, "entry-incident-open")),
            None => {}
        }
        more.extend(incident.made_right.map(|how| self.name(how)));
        match &incident.text {
            Some(text) => {
                t!(
                    self,
                    "entry-incident",
                    complaint = complaint,
                    text = text.as_str()
                )
            }
            None => t!(self, "entry-incident-blank", complaint = complaint),
        }
    }

    fn offer(&self, offer: &Offer, show: &impl Show, more: &mut Vec<String>) -> String {
        let item = offer.item.as_ref().and_then(|id| show.item(id));
        let text = offer.text.as_ref().map(|text| text.as_str().to_owned());
        if text.is_some() {
            more.extend(item.clone());
        }
        more.extend(offer.origin.map(|origin| self.name(origin)));
        more.extend(offer.answer.map(|answer| self.name(answer)));
        match text.or(item) {
            Some(text) => t!(self, "entry-offer", text = text),
            None => t!(self, "entry-offer-blank"),
        }
    }

    fn survey(&self, survey: &Survey, more: &mut Vec<String>) -> String {
        if let Some(answers) = &survey.answers {
            for (dimension, answer) in five(&answers.group) {
                if let Some(answer) = answer {
                    let dimension = self.word("dimension", dimension);
                    more.push(t!(
                        self,
                        "entry-survey-answer",
                        dimension = dimension,
                        answer = answer.get()
                    ));
                }
            }
        }
        more.extend(
            survey
                .effort
                .map(|n| t!(self, "entry-survey-effort", effort = n.get())),
        );
        more.extend(
            survey
                .recommend
                .map(|n| t!(self, "entry-survey-recommend", recommend = n.get())),
        );
        t!(self, "entry-survey")
    }

    fn departure(&self, departure: &Departure, show: &impl Show, more: &mut Vec<String>) -> String {
        more.extend(departure.root.map(|root| self.name(root)));
        let rival = departure.rival.as_ref();
        more.extend(rival.map(|name| t!(self, "entry-departure-rival", name = name.as_str())));
        more.extend(departure.item.as_ref().and_then(|id| show.item(id)));
        if let Some(could) = departure.could_offer {
            let did = departure.did_offer == Some(true);
            more.push(t!(self, "entry-departure-offer", could = could, did = did));
        }
        match &departure.stated {
            Some(stated) => t!(self, "entry-departure-stated", stated = stated.as_str()),
            None => t!(self, "entry-departure"),
        }
    }
}

fn five(answers: &SurveyAnswers) -> [(&'static str, Option<OneToFive>); 5] {
    [
        ("treatment", answers.treatment),
        ("process", answers.process),
        ("hassle", answers.hassle),
        ("games", answers.games),
        ("together", answers.together),
    ]
}

/// Puts the entry's own text before what was noted beside it.
fn add_note(note: &mut Option<String>, text: Option<&str>) {
    if let Some(text) = text {
        *note = Some(match note.take() {
            Some(beside) => format!("{text}\n{beside}"),
            None => text.to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::book::field::Problems;
    use crate::book::json_path::Path;
    use crate::book::record::Record;
    use crate::book::value::Money;
    use crate::book::{Day, Id};

    struct Plain;

    impl Show for Plain {
        fn day(&self, day: Day) -> String {
            day.to_string()
        }
        fn money(&self, amount: Money) -> String {
            format!("€{}", amount.get())
        }
        fn item(&self, id: &Id) -> Option<String> {
            Some(id.to_string())
        }
        fn list(&self, parts: &[String]) -> String {
            parts.join(", ")
        }
    }

    fn told(fields: serde_json::Value) -> EntryText {
        let mut fields = fields.as_object().unwrap().clone();
        fields.insert("on".into(), json!("2026-01-05"));
        fields.insert("customer".into(), json!("ann"));
        let id = Id::new("e").unwrap();
        let mut problems = Problems::new();
        let entry = Entry::read(&id, &fields, &Path::Root, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        Texts::english().tell(&entry.unwrap(), &Plain)
    }

    fn check(fields: serde_json::Value, said: &str, more: &[&str]) {
        let told = told(fields);
        assert_eq!(
            (told.said.as_str(), told.more),
            (said, more.iter().map(|m| (*m).to_owned()).collect())
        );
    }

    #[test]
    fn a_contact_says_who_began_and_how() {
        check(
            json!({"kind": "touch", "channel": "visit", "minutes": 40, "thanks": true}),
            "You visited",
            &["You said thanks", "40 minutes"],
        );
        check(
            json!({"kind": "touch", "channel": "call", "by": "them"}),
            "They called",
            &[],
        );
        check(
            json!({"kind": "touch", "channel": "call", "answered": false}),
            "You called, no answer",
            &[],
        );
        check(json!({"kind": "touch"}), "You got in touch", &[]);
    }

    #[test]
    fn a_purchase_tells_only_what_differs() {
        check(
            json!({"kind": "purchase", "amount": 320, "quoted": 320, "items": ["Oven", "Tray"], "promised_for": "2026-02-01", "delivered_on": "2026-02-03"}),
            "They bought for €320",
            &[
                "Oven, Tray",
                "Promised for 2026-02-01",
                "Delivered 2026-02-03",
            ],
        );
    }

    #[test]
    fn every_kind_can_be_told_with_nothing_but_its_kind() {
        for kind in Kind::WORDS {
            let told = told(json!({"kind": kind}));
            assert!(
                !told.said.is_empty() && !told.said.contains('⟨'),
                "{kind}: {told:?}"
            );
        }
    }

    #[test]
    fn every_kind_can_be_told_with_all_its_fields() {
        let all = json!({"channel": "visit", "by": "us", "thanks": true, "answered": true, "text": "x", "item": "i",
            "answered_on": "2026-01-06", "due": "2026-01-06", "kept_on": "2026-01-06", "told_ahead": true, "amount": 1,
            "severity": 4, "sort": "glitch", "dimension": "games", "cause": "c", "complaint": true, "made_right": "full",
            "resolved_on": "2026-01-07", "effort": 6, "recommend": 9, "answers": {"games": 4}, "name": "n", "stated": "s",
            "root": "price", "rival": "r", "could_offer": true, "did_offer": false, "loss": "price", "value": 3,
            "remedy": "m", "people": 3, "existing": true, "note": "beside"});
        for kind in Kind::WORDS {
            let mut fields = all.clone();
            fields["kind"] = json!(kind);
            let told = told(fields);
            assert!(!format!("{told:?}").contains('⟨'), "{told:?}");
            assert!(told.note.is_some());
        }
    }
}
