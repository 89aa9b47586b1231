//! What went wrong: open complaints and their age first, how others were settled, what comes back, and everything, sifted.

use super::Page;
use crate::app::format::EntryFormatter;
use crate::prelude::*;
use kept_core::book::fact::Incident;
use kept_core::book::fact::{Dimension, Sort};
use kept_core::book::value::Line;
use kept_core::scoring::friction::incidents::IncidentRecord;

/// How many are drawn at first, and more at a time.
const PAGE: usize = 6;
/// How many causes that come back are named.
const CAUSES: usize = 5;

/// The part.
pub fn load_problems(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let inside = if page.told.load_problems.is_empty() {
        html! {
            <EmptyState head={t!(words, "trouble-none-head")} text={t!(words, "trouble-none-text")}>
                <LogButton at={page.at} kind={Kind::Incident} name={t!(words, "trouble-log")} class="button button--primary" />
            </EmptyState>
        }
    } else {
        html! {
            <>
                <div key="settled">{ recovery(page) }</div>
                <div key="causes">{ causes(page) }</div>
                <div key="list">{ list(page) }</div>
            </>
        }
    };
    let log = html! {
        <LogButton at={page.at} kind={Kind::Incident} name={t!(words, "trouble-log")} class="button button--small" />
    };
    html! {
        <Section key="troubles" id="troubles" title={t!(words, "trouble-head")} focusable=true
            end={log}>
            { inside }
        </Section>
    }
}

/// How complaints stand, in two or three sentences.
fn recovery(page: &Page<'_>) -> Html {
    let (words, recovery) = (&page.at.words, &page.told.recovery);
    let open = t!(words, "trouble-open", count = recovery.open.len());
    let settled = t!(
        words,
        "trouble-settled",
        count = recovery.settled,
        full = recovery.full,
        once = recovery.at_once
    );
    let median = recovery
        .median_days
        .map(|days| t!(words, "trouble-median", days = days));
    let class = (!recovery.open.is_empty()).then_some("trouble__open");
    html! {
        <p class="part__note"><span class={classes!(class)}>{ open }</span>{ " " }{ settled }{ " " }{ for median }</p>
    }
}

/// The causes seen twice or more, each with a way to see its incidents.
fn causes(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let again = page.told.causes.iter().filter(|cause| cause.is_repeated());
    let rows: Vec<Html> = again
        .take(CAUSES)
        .map(|cause| {
            let (name, times) = (cause.cause.as_str(), cause.times());
            let wanted = cause.cause.clone();
            let onclick = page.opening(move |opened| {
                opened.sift = Default::default();
                opened.sift.cause = Some(wanted.clone());
                opened.more_troubles = 0;
            });
            let label = t!(words, "trouble-cause-see", cause = name, count = times);
            html! {
                <li key={name.to_owned()}>
                    <button type="button" class="button button--small" {onclick} aria-label={label}>{ t!(words, "trouble-cause", cause = name, count = times) }</button>
                </li>
            }
        })
        .collect();
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <div class="again">
            <h3 class="figure__name">{ t!(words, "trouble-again") }</h3>
            <ul class="row">{ for rows }</ul>
        </div>
    }
}

fn list(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let found = || {
        let all = page.told.load_problems.iter();
        all.filter(|one| page.opened.sift.finds(one))
    };
    let shown = PAGE * (1 + page.opened.more_troubles);
    let count = found().count();
    let rows = found().take(shown).map(|one| row(page, one));
    let left = count.saturating_sub(shown).min(PAGE);
    let onclick = page.opening(|opened| opened.more_troubles += 1);
    html! {
        <>
            { sieve(page, count) }
            <ol class="troubles" key="list">{ for rows }</ol>
            <div class="ledger__more" key="more">
                <ShowMore count={left} {onclick} />
                if left > 0 { <span>{ t!(words, "customers-shown", shown = shown, count = count) }</span> }
            </div>
        </>
    }
}

/// Kind, dimension and cause.
fn sieve(page: &Page<'_>, count: usize) -> Html {
    let (words, sift) = (&page.at.words, &page.opened.sift);
    let all = || {
        (
            AttrValue::from(""),
            AttrValue::from(t!(words, "trouble-all")),
        )
    };
    let mut sorts = vec![all()];
    sorts.extend(
        Sort::ALL
            .iter()
            .map(|one| (one.word().into(), words.name(*one).into())),
    );
    let mut dimensions = vec![all()];
    dimensions.extend(
        Dimension::ALL
            .iter()
            .map(|one| (one.word().into(), words.name(*one).into())),
    );
    let mut causes = vec![all()];
    causes.extend(page.told.causes.iter().map(|one| {
        let cause = AttrValue::from(one.cause.as_str().to_owned());
        (cause.clone(), cause)
    }));
    let field = |id: &'static str, label: String, choices: Vec<_>, value: String, onchange| {
        html! {
            <SelectField {id} {label} {value} choices={Choices::from(choices)} {onchange} />
        }
    };
    let sort = sift.sort.map_or("", Sort::word).to_owned();
    let dimension = sift.dimension.map_or("", Dimension::word).to_owned();
    let cause = sift.cause.as_ref().map_or("", Line::as_str).to_owned();
    html! {
        <div class="finder" key="sieve">
            { field("trouble-sort", t!(words, "trouble-filter-sort"), sorts, sort, page.choosing(|opened, value| {
                opened.sift.sort = Sort::of_word(value);
                opened.more_troubles = 0;
            })) }
            { field("trouble-dimension", t!(words, "trouble-filter-dimension"), dimensions, dimension, page.choosing(|opened, value| {
                opened.sift.dimension = Dimension::of_word(value);
                opened.more_troubles = 0;
            })) }
            { field("trouble-cause", t!(words, "trouble-filter-cause"), causes, cause, page.choosing(|opened, value| {
                opened.sift.cause = Line::new(value);
                opened.more_troubles = 0;
            })) }
            <p class="finder__count" role="status">{ t!(words, "trouble-count", count = count) }</p>
        </div>
    }
}

fn row(page: &Page<'_>, one: &IncidentRecord) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let Some(entry) = view.book.entry(&one.entry) else {
        return html! {};
    };
    let today = view.today();
    let shower = EntryFormatter {
        book: &view.book,
        today,
    };
    let told = words.tell(entry, &shower);
    let who = one.customer.as_ref().and_then(|id| page.customer(id));
    let who = who.unwrap_or_else(|| html! { { t!(words, "friction-nobody") } });
    let step = match &entry.fact {
        Fact::Incident(incident) => incident.step.as_ref(),
        _ => None,
    };
    let step = step.map(|id| html! { <li>{ t!(words, "fix-at", step = page.step(id)) }</li> });
    let more = told.more.iter().enumerate();
    let more = more.map(|(place, part)| html! { <li key={place}>{ part }</li> });
    let age = one.open.then(
        || html! { <span class="trouble__age">{ t!(words, "trouble-since", days = one.age) }</span> },
    );
    let right = one.open.then(|| {
        let name = one.customer.as_ref().and_then(|id| view.book.customer(id));
        let name = name.map(|(customer, _)| customer.name.as_str().to_owned());
        let onclick = put_right(page, &one.entry, name);
        let label = t!(words, "trouble-put-right-what", what = &told.said);
        html! { <button type="button" class="button button--small" {onclick} aria-label={label}>{ t!(words, "trouble-put-right") }</button> }
    });
    html! {
        <li class="trouble" key={one.entry.to_string()}>
            <p class="trouble__on">{ day_html(one.on, today) }{ for age }</p>
            <div class="trouble__what">
                <p class="trouble__said">{ &told.said }</p>
                <p class="trouble__who">{ who }</p>
                <ul class="trouble__more dotted">{ for more }{ for step }</ul>
            </div>
            <div class="trouble__do">
                { for right }
                <button type="button" class="button button--quiet button--small" onclick={page.entry(&one.entry)}
                    aria-label={t!(words, "act-change-what", what = &told.said)}>{ t!(words, "act-change") }</button>
            </div>
        </li>
    }
}

/// What settles a complaint in full, today.
fn put_right(page: &Page<'_>, id: &Id, name: Option<String>) -> Callback<MouseEvent> {
    let (dispatcher, today, id) = (page.at.dispatcher.clone(), page.at.view.today(), id.clone());
    let name = name.unwrap_or_default();
    Callback::from(move |_| {
        let mut fields = Fields::new();
        fields.insert(Incident::resolved_on.to_owned(), today.to_string().into());
        fields.insert(Incident::made_right.to_owned(), "full".into());
        // Deleted in another tab a moment ago: there is nothing left to settle.
        let _ = dispatcher.act(
            Action::Edit(List::Entries, id.clone(), fields),
            Label::ComplaintSettled(name.clone()),
        );
    })
}
