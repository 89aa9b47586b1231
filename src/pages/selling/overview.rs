//! Selling as a whole: what is waiting, the most money first, and a line for every other part. Each leads to its page.

use super::common::{sum_about, sum_said, words};
use super::departures::names;
use super::scenario::outlook;
use crate::parts::level;
use crate::prelude::*;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::retention::Stage;
use kept_core::scoring::selling::{Evidence, Mind, Part, catalogue, departures, losses, programme};

/// The page.
#[component]
pub fn OverviewPage(props: &ContextProps) -> Html {
    let (words, view) = (&words(), &props.at.view);
    let told = use_memo(view.clone(), |view| Told::of(words, view));
    let most = told
        .waiting
        .iter()
        .map(|one| one.amount)
        .fold(0.0, f64::max);
    let waiting = told.waiting.iter().map(|one| one.html(words, view, most));
    let rest = told.rest.iter().map(|(part, says)| {
        html! {
            <li class="source" key={part.word()}>
                <a class="source__link" href={Route::System(*part).address()}>
                    <span class="source__name system__name">{ words.word("system", part.word()) }</span>
                    <span class="source__says">{ says }</span>
                </a>
            </li>
        }
    });
    let list = if told.waiting.is_empty() {
        html! { <p class="part__note">{ t!(words, "overview-nothing") }</p> }
    } else {
        html! { <ul class="stakes">{ for waiting }</ul> }
    };
    html! {
        <>
            <PageHead key="head" title={t!(words, "place-system")} note={t!(words, "system-lead")} />
            <Section key="waiting" id="system-waiting" title={t!(words, "overview-waiting")}>{ list }</Section>
            <Section key="rest" id="system-rest" title={t!(words, "overview-rest")}>
                <ul class="sources system">{ for rest }</ul>
            </Section>
        </>
    }
}

/// Something that waits for the person.
#[derive(PartialEq)]
struct Waiting {
    part: Part,
    key: &'static str,
    /// What it is worth in the currency's minor unit; 0 where that is not known.
    amount: f64,
    /// Whether that is a year's worth.
    is_yearly: bool,
    says: String,
}

impl Waiting {
    fn html(&self, words: &Words, view: &AppState, most: f64) -> Html {
        let known = (self.amount > 0.0).then(|| about(self.amount, currency(&view.book)));
        let amount = match known.flatten() {
            Some(amount) if self.is_yearly => t!(words, "overview-a-year", amount = amount),
            Some(amount) => amount,
            None => t!(words, "overview-no-amount"),
        };
        let share = (self.amount > 0.0).then(|| level(percent(self.amount / most)));
        html! {
            <li class="stakes__row" key={self.key}>
                <a class="stakes__link" href={Route::System(self.part).address()}>
                    <span class="stakes__amount">{ amount }</span>
                    <span class="stakes__bar">{ for share }</span>
                    <span class="stakes__says">{ &self.says }</span>
                </a>
            </li>
        }
    }
}

/// What the page tells.
#[derive(PartialEq)]
struct Told {
    /// What waits, the most money first.
    waiting: Vec<Waiting>,
    /// Every part of which nothing waits, in a line.
    rest: Vec<(Part, String)>,
}

impl Told {
    fn of(words: &Words, view: &AppState) -> Told {
        let evidence = Evidence::of(&view.book, view.today());
        let left = departures(&evidence, &|said, root| names(words, said, root));
        let lost = losses(&view.book, &evidence.losses, view.today(), None);
        let gone = view.score_cache.probably_gone();
        let wishes = evidence.matrix.wishes.len();
        let of_them = gone.iter().filter_map(|one| one.own_value).sum();
        let all = [
            (Part::Departures, "probably", gone.len(), of_them, true),
            (
                Part::Departures,
                "never",
                left.never_offered.count,
                left.never_offered.value as f64,
                true,
            ),
            (
                Part::Losses,
                "losses",
                lost.untapped.count,
                lost.untapped.value as f64,
                false,
            ),
            (Part::Offers, "wishes", wishes, 0.0, false),
        ];
        let waits = all.into_iter().filter(|(_, _, count, ..)| *count > 0);
        let mut waiting: Vec<Waiting> = waits
            .map(|(part, key, count, amount, is_yearly)| Waiting {
                part,
                key,
                amount,
                is_yearly,
                says: match key {
                    "probably" => t!(words, "overview-probably", count = count),
                    "never" => t!(words, "overview-never", count = count),
                    "losses" => t!(words, "overview-losses", count = count),
                    _ => t!(words, "overview-wishes", count = count),
                },
            })
            .collect();
        waiting.dyn_sort_by(|a, b| b.amount.total_cmp(&a.amount));
        let lines = [
            (Part::Offers, offers(words, &evidence)),
            (Part::Items, items(words, view)),
            (
                Part::Losses,
                match lost.all.count {
                    0 => t!(words, "losses-line-none"),
                    count => t!(
                        words,
                        "losses-line",
                        count = count,
                        untapped = lost.untapped.count,
                        sum = sum_said(words, view, &lost.untapped)
                    ),
                },
            ),
            (
                Part::Departures,
                match left.all.len() {
                    0 => t!(words, "gone-line-none"),
                    count => t!(
                        words,
                        "gone-line",
                        count = count,
                        never = left.never_offered.count,
                        sum = sum_about(words, view, &left.never_offered)
                    ),
                },
            ),
            (Part::Programme, programme_line(words, &evidence)),
            (Part::Scenario, outlook(words, view)),
            (Part::Review, t!(words, "review-line")),
        ];
        let stands = |part: &Part| waiting.iter().any(|one| one.part == *part);
        let rest = lines
            .into_iter()
            .filter(|(part, _)| !stands(part) || *part == Part::Offers);
        let rest = rest.collect();
        Told { waiting, rest }
    }
}

fn offers(words: &Words, evidence: &Evidence<'_>) -> String {
    let matrix = &evidence.matrix;
    if matrix.items.is_empty() || matrix.rows.is_empty() {
        return t!(words, "offers-line-none");
    }
    let customers = matrix.counts(Stage::Customer);
    t!(words, "offers-line", pairs = customers.never)
}

fn items(words: &Words, view: &AppState) -> String {
    let items = catalogue(&view.book);
    let of = |mind: Mind| items.iter().filter(|one| one.mind == Some(mind)).count();
    match items.len() {
        0 => t!(words, "items-line-none"),
        count => t!(
            words,
            "items-line",
            count = count,
            simple = of(Mind::Simple),
            customer = of(Mind::Customer)
        ),
    }
}

fn programme_line(words: &Words, evidence: &Evidence<'_>) -> String {
    let told = programme(evidence);
    let [_, _, practised, norm] = told.rungs();
    match told.measures.len() {
        0 => t!(words, "programme-line-none"),
        count => t!(
            words,
            "programme-line",
            count = count,
            practised = practised,
            norm = norm
        ),
    }
}
