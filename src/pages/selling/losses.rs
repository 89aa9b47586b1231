//! Untapped losses: sales lost, by kind, with what they would have brought, what to do about it, and what would have saved
//! them. Four of the kinds are lost without anyone noticing.

use super::common::{Press, customer, head, item_name, money, sum_said, words};
use crate::parts::level;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::fact::LossKind;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::selling::lost_sales::{
    OfKind, Remedy, UNTAPPED, becomes_measure, usual_change,
};
use kept_core::scoring::selling::remedies::becomes_fix;
use kept_core::scoring::selling::{Evidence, Losses, Part, losses};

/// How many losses of a kind are told one by one.
const SHOWN: usize = 8;
/// How many items are told.
const ITEMS: usize = 5;

/// The page.
#[component]
pub fn LossesPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let score_cache = use_memo(view.clone(), |view| {
        let evidence = Evidence::of(&view.book, view.today());
        losses(&view.book, &evidence.losses, view.today(), None)
    });
    let lead = head(words, Part::Losses, t!(words, "losses-lead"));
    if score_cache.all.count == 0 {
        let none = html! {
            <EmptyState head={t!(words, "losses-none-head")} text={t!(words, "losses-none-text")}>
                <LogButton {at} kind={Kind::Loss} name={t!(words, "losses-log")} class="button button--primary" />
            </EmptyState>
        };
        return html! { <>{ lead }{ none }</> };
    }
    let is_untapped = |of: &&OfKind| of.kind.is_some_and(|kind| UNTAPPED.contains(&kind));
    let most = score_cache
        .kinds
        .iter()
        .map(weight)
        .max()
        .unwrap_or_default();
    let card = |of: &OfKind| kind(at, words, of, most);
    // What was lost most comes first; the rest stays in its order.
    let mut kinds: Vec<&OfKind> = score_cache.kinds.iter().collect();
    kinds.dyn_sort_by(|a, b| weight(b).cmp(&weight(a)));
    let untapped = kinds.iter().copied().filter(is_untapped).map(card);
    let others = kinds.iter().copied().filter(|of| !is_untapped(of));
    let others: Vec<Html> = others.filter(|of| of.sum.count > 0).map(card).collect();
    let others = (!others.is_empty()).then(|| {
        html! {
            <Section id="others" title={t!(words, "losses-others")}>
                <ul class="kinds-of">{ for others }</ul>
            </Section>
        }
    });
    html! {
        <>
            { lead }
            <div class="system__sum" key="sum">
                <p class="system__says system__big">{ says(at, words, &score_cache) }</p>
                <LogButton {at} kind={Kind::Loss} name={t!(words, "losses-log")} class="button button--primary" />
            </div>
            <Section key="untapped" id="untapped" title={t!(words, "losses-untapped")} focusable=true>
                <ul class="kinds-of">{ for untapped }</ul>
            </Section>
            <div class="system__gap" key="others">{ for others }</div>
            <div class="system__gap" key="items">{ items(at, words, &score_cache) }</div>
        </>
    }
}

/// What ranks a kind: its money, and where none is known its number.
fn weight(of: &OfKind) -> (i64, usize) {
    (of.sum.value, of.sum.count)
}

fn says(at: &AppContext, words: &Words, score_cache: &Losses) -> String {
    t!(
        words,
        "losses-says",
        count = score_cache.all.count,
        sum = sum_said(words, &at.view, &score_cache.all),
        untapped = score_cache.untapped.count,
        quiet = sum_said(words, &at.view, &score_cache.untapped)
    )
}

fn kind_name(words: &Words, kind: Option<LossKind>) -> String {
    kind.map_or_else(|| t!(words, "losses-unknown"), |kind| words.name(kind))
}

fn kind(at: &AppContext, words: &Words, of: &OfKind, most: (i64, usize)) -> Html {
    let view = &at.view;
    let share = |part: f64, all: f64| if all > 0.0 { part / all } else { 0.0 };
    let full = if most.0 > 0 {
        share(of.sum.value as f64, most.0 as f64)
    } else {
        share(of.sum.count as f64, most.1 as f64)
    };
    let what = match of.kind {
        Some(kind) => words.word("loss-do", kind.word()),
        None => t!(words, "losses-do-unknown"),
    };
    let rows = of.entries.iter().take(SHOWN);
    let rows: Vec<Html> = rows.filter_map(|id| entry(at, words, id)).collect();
    let more = of.entries.len().saturating_sub(SHOWN);
    let more = (more > 0)
        .then(|| html! { <li class="muted">{ t!(words, "losses-more", count = more) }</li> });
    let told = (!rows.is_empty()).then(|| {
        html! {
            <details class="why">
                <summary>{ t!(words, "losses-see", count = of.entries.len()) }</summary>
                <ul>{ for rows }{ for more }</ul>
            </details>
        }
    });
    let remedies = of
        .remedies
        .iter()
        .map(|one| remedy(at, words, of.kind, one));
    let remedies = (!of.remedies.is_empty()).then(|| {
        html! {
            <>
                <h4 class="kind-of__sub">{ t!(words, "losses-remedies") }</h4>
                <ul>{ for remedies }</ul>
            </>
        }
    });
    let sum = (of.sum.count > 0).then(|| sum_said(words, view, &of.sum));
    html! {
        <li class="kind-of" key={of.kind.map_or("unknown", LossKind::word)}>
            <div class="kind-of__head">
                <h3>{ kind_name(words, of.kind) }</h3>
                <p class="kind-of__sum"><strong>{ t!(words, "losses-count", count = of.sum.count) }</strong>{ " " }{ for sum }</p>
            </div>
            <div class="kind-of__level">{ level((full * 100.0).round() as u8) }</div>
            <p class="kind-of__do">{ what }</p>
            <div key="remedies">{ for remedies }</div>
            <div key="told">{ for told }</div>
        </li>
    }
}

fn entry(at: &AppContext, words: &Words, id: &Id) -> Option<Html> {
    let view = &at.view;
    let entry = view.book.entry(id)?;
    let Fact::Loss(loss) = &entry.fact else {
        return None;
    };
    let text = loss.text.as_ref().map(|text| text.as_str().to_owned());
    let item = loss.item.as_ref().map(|item| item_name(words, view, item));
    let said = match (text, item) {
        (Some(text), Some(item)) => t!(words, "losses-of", what = text, item = item),
        (Some(said), None) | (None, Some(said)) => said,
        (None, None) => t!(words, "losses-untold"),
    };
    let onclick = opens(at, Modal::Entry(id.clone()));
    let value = loss.value.map(|value| money(view, value.get()));
    let who = entry.customer.as_ref();
    let who = who.map(|id| html! { <span class="duty__who">{ customer(words, view, id) }</span> });
    Some(html! {
        <li class="duty" key={id.to_string()}>
            <button type="button" class="duty__what link" {onclick}>{ said }</button>
            { for who }
            <span class="number">{ for value }</span>
            <span class="duty__when">{ day_html(entry.on, view.today()) }</span>
        </li>
    })
}

/// What would have saved sales, and the ways to make a measure or a fix of it.
fn remedy(at: &AppContext, words: &Words, kind: Option<LossKind>, one: &Remedy) -> Html {
    let said = one.remedy.as_str();
    let sum = t!(
        words,
        "losses-saves",
        count = one.sum.count,
        sum = sum_said(words, &at.view, &one.sum)
    );
    let measure = if one.measure.is_some() {
        let programme = Route::System(Part::Programme);
        go(programme, "link", &t!(words, "losses-is-measure"))
    } else {
        let action = becomes_measure(&one.remedy, usual_change(kind), &clock::new_id());
        let done = t!(words, "done-measure-added", name = said);
        let label = t!(words, "losses-make-what", what = said);
        make(at, action, done, t!(words, "losses-make"), label)
    };
    let fix = if one.is_fix {
        go(Route::Friction, "link", &t!(words, "losses-is-fix"))
    } else {
        let action = becomes_fix(&one.remedy, at.view.today(), &clock::new_id());
        let done = t!(words, "done-remedy-fix", what = said);
        let label = t!(words, "losses-mend-what", what = said);
        make(at, action, done, t!(words, "losses-mend"), label)
    };
    html! {
        <li class="duty" key={said.to_owned()}>
            <span class="duty__what">{ said }<span class="duty__worth">{ sum }</span></span>
            <span class="duty__do">{ measure }{ fix }</span>
        </li>
    }
}

/// A button that makes something of a remedy.
fn make(at: &AppContext, action: Action, done: String, name: String, label: String) -> Html {
    Press {
        class: "button button--small",
        name,
        label,
        action,
        done,
        focus: "#untapped",
    }
    .html(at)
}

fn items(at: &AppContext, words: &Words, score_cache: &Losses) -> Html {
    let rows = score_cache.items.iter().take(ITEMS).map(|(item, sum)| {
        html! {
            <li class="duty" key={item.to_string()}>
                <span class="duty__what">{ item_name(words, &at.view, item) }</span>
                <span class="duty__who">{ t!(words, "losses-count", count = sum.count) }</span>
                <span class="number">{ sum_said(words, &at.view, sum) }</span>
            </li>
        }
    });
    if score_cache.items.is_empty() {
        return html! {};
    }
    html! {
        <Section id="lost-items" title={t!(words, "losses-items")}>
            <ul class="system__list">{ for rows }</ul>
        </Section>
    }
}
