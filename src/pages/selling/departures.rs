//! Who left: what they said beside what lay underneath, what could have been offered and was not, whom they may take along,
//! and whom to win back, when and with what to say.

mod win_back_list;

use super::common::{customer, head, item_name, money_about, sum_about, words};
use super::probably_gone::probably_gone;
use crate::prelude::*;
use kept_core::book::fact::Root;
use kept_core::i18n::EXIT;
use kept_core::scoring::selling::churned_customers::{BranchAtRisk, Gone, ReasonMatch};
use kept_core::scoring::selling::{Departures, Evidence, Part, WinBack, departures, win_back};
use win_back_list::win_back_html;

/// How many departures are in sight at first, and more at a time.
const PAGE: usize = 12;

/// What the page tells.
struct DeparturesModel {
    left: Departures,
    back: Vec<WinBack>,
}

/// Whether words that somebody said name a reason: they hold one of the words that people use for it.
pub fn names(words: &Words, said: &str, root: Root) -> bool {
    let said = said.to_lowercase();
    let used = words.word("root-said", root.word());
    let mut used = used.split(',').map(str::trim);
    used.any(|word| !word.is_empty() && said.contains(word))
}

fn told(words: &Words, view: &AppState) -> DeparturesModel {
    let evidence = Evidence::of(&view.book, view.today());
    let friction = kept_core::scoring::friction::Evidence::of(&view.book, view.today());
    DeparturesModel {
        left: departures(&evidence, &|said, root| names(words, said, root)),
        back: win_back(&evidence, &friction),
    }
}

/// The page.
#[component]
pub fn DeparturesPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let told = use_memo(view.clone(), |view| told(words, view));
    let shown = use_state_eq(|| PAGE);
    let lead = head(words, Part::Departures, t!(words, "gone-lead"));
    let left = &told.left;
    if left.all.is_empty() {
        let none = html! {
            <EmptyState head={t!(words, "gone-none-head")} text={t!(words, "gone-none-text")}>
                <LogButton {at} kind={Kind::Departure} name={t!(words, "gone-log")} class="button button--primary" />
            </EmptyState>
        };
        return html! {
            <>
                { lead }
                { none }
                <div class="system__gap" key="probably">{ probably_gone(at) }</div>
                <div class="system__gap" key="guide">{ guide(words) }</div>
            </>
        };
    }
    let rows = left.all.iter().take(*shown).map(|one| row(at, words, one));
    let more = left.all.len().saturating_sub(*shown).min(PAGE);
    let onclick = callback!((shown), move |_: MouseEvent| shown.set(*shown + PAGE));
    html! {
        <>
            { lead }
            <div class="system__sum" key="sum">
                <div class="system__says">{ says(at, words, left) }</div>
                <LogButton {at} kind={Kind::Departure} name={t!(words, "gone-log")} class="button button--primary" />
            </div>
            <div key="probably">{ probably_gone(at) }</div>
            <div class="system__gap" key="left">
            <Section id="left" title={t!(words, "gone-each")} count={left.all.len()}>
                <ul class="lefts" key="list">{ for rows }</ul>
                <div key="more">
                    if more > 0 { <div class="ledger__more"><ShowMore count={more} {onclick} /></div> }
                </div>
            </Section>
            </div>
            <div class="system__gap" key="roots">{ roots(at, words, left) }</div>
            <div class="system__gap" key="back">{ win_back_html(at, words, &told.back) }</div>
            <div class="system__gap" key="guide">{ guide(words) }</div>
        </>
    }
}

fn says(at: &AppContext, words: &Words, left: &Departures) -> Html {
    let never = &left.never_offered;
    let never_said = match never.count {
        0 => t!(words, "gone-never-none"),
        count => t!(
            words,
            "gone-never",
            count = count,
            sum = sum_about(words, &at.view, never)
        ),
    };
    let back = t!(
        words,
        "gone-says",
        count = left.all.len(),
        differing = left.differing,
        returned = left.returned
    );
    let branches = (left.branches.customers > 0).then(|| {
        let said = branch(at, words, &left.branches);
        html! { <p>{ said }</p> }
    });
    html! { <><p class="system__big">{ never_said }</p><p>{ back }</p>{ for branches }</> }
}

fn branch(at: &AppContext, words: &Words, of: &BranchAtRisk) -> String {
    let amount = about(of.brought, currency(&at.view.book)).filter(|_| of.brought > 0.0);
    match amount {
        Some(amount) => t!(
            words,
            "gone-branch-worth",
            customers = of.customers,
            amount = amount
        ),
        None => t!(words, "gone-branch", customers = of.customers),
    }
}

fn row(at: &AppContext, words: &Words, one: &Gone) -> Html {
    let view = &at.view;
    let entry = view.book.entry(&one.entry);
    let Some(Fact::Departure(departure)) = entry.map(|entry| &entry.fact) else {
        return html! {};
    };
    let stated = departure.stated.as_ref();
    let stated = stated.map_or_else(
        || t!(words, "gone-unsaid"),
        |said| t!(words, "gone-quote", said = said.as_str()),
    );
    let root = match one.root {
        Some(root) => words.name(root),
        None => t!(words, "gone-not-written"),
    };
    let differs = (one.surface == ReasonMatch::Differs)
        .then(|| html! { <span class="left__differs">{ t!(words, "gone-differs") }</span> });
    let rival = departure.rival.as_ref();
    let rival = rival.map(|rival| t!(words, "gone-rival", name = rival.as_str()));
    let item = departure
        .item
        .as_ref()
        .map(|item| item_name(words, view, item));
    let item = item.unwrap_or_else(|| t!(words, "gone-something"));
    let offered = match (departure.could_offer, departure.did_offer) {
        (Some(true), Some(true)) => Some(t!(words, "gone-offered", item = item)),
        (Some(true), _) => None,
        (Some(false), _) => Some(t!(words, "gone-could-not", item = item)),
        (None, _) => None,
    };
    let never = one.never_offered.then(|| {
        let item = departure
            .item
            .as_ref()
            .map(|item| item_name(words, view, item));
        let said = match item {
            Some(item) => t!(words, "gone-never-this", item = item),
            None => t!(words, "gone-never-something"),
        };
        html! { <p class="left__never">{ said }</p> }
    });
    let value = one.value.filter(|value| *value > 0);
    let value = value.map(|value| t!(words, "gone-value", amount = money_about(view, value)));
    let returned = one.returned.as_ref().map(|(_, on)| {
        html! { <p class="left__back">{ t!(words, "gone-returned") }{ " " }{ day_html(*on, view.today()) }</p> }
    });
    let risk = one
        .branch
        .as_ref()
        .map(|of| html! { <p class="left__risk">{ branch(at, words, of) }</p> });
    let onclick = opens(at, Modal::Entry(one.entry.clone()));
    let name = super::common::name_of(words, view, &one.customer);
    let facts = [rival, offered, value];
    let facts = facts.into_iter().flatten();
    let facts = facts.map(|fact| html! { <span key={fact.clone()}>{ fact.clone() }</span> });
    html! {
        <li class="left" key={one.entry.to_string()}>
            <div class="left__who">
                <h3>{ customer(words, view, &one.customer) }</h3>
                <span class="muted">{ day_html(one.on, view.today()) }</span>
                <button type="button" class="link left__change" {onclick} aria-label={t!(words, "act-change-what", what = name)}>{ t!(words, "act-change") }</button>
            </div>
            <dl class="left__why">
                <div><dt>{ t!(words, "gone-they-said") }</dt><dd>{ stated }</dd></div>
                <div><dt>{ t!(words, "gone-beneath") }</dt><dd>{ root }{ " " }{ for differs }</dd></div>
            </dl>
            { for never }
            <p class="left__facts">{ for facts }</p>
            { for returned }
            { for risk }
        </li>
    }
}

/// How many left for each reason underneath, and what they brought.
fn roots(at: &AppContext, words: &Words, left: &Departures) -> Html {
    let rows = left.roots.iter().filter(|(_, sum)| sum.count > 0);
    let rows = rows.map(|(root, sum)| {
        let name = root.map_or_else(|| t!(words, "gone-not-written"), |root| words.name(root));
        html! {
            <tr key={root.map_or("unknown", Root::word)}>
                <th scope="row">{ name }</th><td class="number">{ sum.count }</td><td class="number">{ sum_about(words, &at.view, sum) }</td>
            </tr>
        }
    });
    html! {
        <Section id="roots" title={t!(words, "gone-roots")}>
            <table class="chart__table system__table">
                <thead><tr><th scope="col">{ t!(words, "gone-root") }</th><th scope="col" class="number">{ t!(words, "gone-count") }</th><th scope="col" class="number">{ t!(words, "gone-brought") }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </Section>
    }
}

/// What to ask somebody who leaves, in this order.
fn guide(words: &Words) -> Html {
    let questions = EXIT.iter().map(|one| {
        html! { <li key={*one}>{ words.word("exit", one) }</li> }
    });
    html! {
        <Section id="guide" title={t!(words, "gone-guide")}>
            <p class="part__note">{ t!(words, "gone-guide-note") }</p>
            <ol class="guide">{ for questions }</ol>
        </Section>
    }
}
