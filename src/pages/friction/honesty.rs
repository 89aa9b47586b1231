//! The honesty check: price as quoted, day as promised, terms as told; where it was not so, and what that did to trust.

use super::Page;
use crate::prelude::*;
use kept_core::scoring::friction::honesty::{Affected, Broken, Kept};

/// How many of each list are drawn.
const MOST: usize = 10;

/// The part.
pub fn honesty(page: &Page<'_>) -> Html {
    let (words, honesty) = (&page.at.words, &page.told.honesty);
    let inside = if honesty.all.told == 0 && honesty.affected.is_empty() {
        html! { <p class="part__note">{ t!(words, "honest-none") }</p> }
    } else {
        let broken = honesty
            .broken
            .iter()
            .take(MOST)
            .map(|one| broken(page, one));
        let affected = honesty.affected.iter().take(MOST);
        let affected = affected.filter_map(|one| whom(page, one));
        html! {
            <>
                <p class="part__note" key="note">{ t!(words, "honest-note") }</p>
                <dl class="figures" key="figures">
                    { kept(words, t!(words, "honest-price"), honesty.price) }
                    { kept(words, t!(words, "honest-day"), honesty.day) }
                    { kept(words, t!(words, "honest-terms"), honesty.terms) }
                </dl>
                <div key="broken">
                    { for (honesty.broken.is_empty() && honesty.affected.is_empty()).then(|| html! { <p class="honest__all">{ t!(words, "honest-all-kept") }</p> }) }
                    { for (!honesty.broken.is_empty()).then(|| html! {
                        <section aria-labelledby="broken">
                            <h3 class="honest__head" id="broken">{ t!(words, "honest-broken") }</h3>
                            <ul>{ for broken }</ul>
                        </section>
                    }) }
                </div>
                <div key="affected">
                    { for (!honesty.affected.is_empty()).then(|| html! {
                        <section aria-labelledby="affected">
                            <h3 class="honest__head" id="affected">{ t!(words, "honest-affected") }</h3>
                            <ul>{ for affected }</ul>
                        </section>
                    }) }
                </div>
            </>
        }
    };
    html! {
        <Section key="honesty" id="honesty" title={t!(words, "honest-head")}>
            { inside }
        </Section>
    }
}

fn kept(words: &Words, name: String, kept: Kept) -> Html {
    let said = match kept.told {
        0 => t!(words, "honest-untold"),
        told => t!(words, "honest-kept", kept = kept.kept, told = told),
    };
    html! {
        <div class="figure"><dt class="figure__name">{ name }</dt><dd class="figure__said">{ said }</dd></div>
    }
}

fn broken(page: &Page<'_>, one: &Broken) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let money = |amount| intl::money(amount, currency(&view.book));
    let charged = one.charged.map(|(quoted, charged)| {
        t!(
            words,
            "honest-charged",
            quoted = money(quoted),
            charged = money(charged)
        )
    });
    let late = one.delivered.map(|(promised, came)| {
        t!(
            words,
            "honest-late",
            promised = intl::day_short(promised, view.today()),
            days = came.since(promised)
        )
    });
    let terms = one.terms.then(|| t!(words, "honest-not-terms"));
    let said: Vec<String> = [charged, late, terms].into_iter().flatten().collect();
    let said = said.iter().enumerate();
    let said = said.map(|(place, said)| html! { <li key={place}>{ said }</li> });
    html! {
        <li class="trouble" key={one.entry.to_string()}>
            <p class="trouble__on">{ day_html(one.on, view.today()) }</p>
            <div class="trouble__what">
                <p class="trouble__said">{ for page.customer(&one.customer) }</p>
                <ul class="trouble__more dotted">{ for said }</ul>
            </div>
            <div class="trouble__do">
                <button type="button" class="button button--quiet button--small" onclick={page.entry(&one.entry)}>{ t!(words, "act-change") }</button>
            </div>
        </li>
    }
}

fn whom(page: &Page<'_>, one: &Affected) -> Option<Html> {
    let name = page.customer(&one.customer)?;
    let lost = percent(one.lost);
    let says = t!(
        page.at.words,
        "honest-trust",
        trust = percent(one.trust),
        points = lost
    );
    Some(
        html! { <li class="honest__whom" key={one.customer.to_string()}>{ name }<span>{ says }</span></li> },
    )
}
