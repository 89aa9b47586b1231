//! Two customers side by side, field by field, and what to do about them.

use crate::pages::import::heading::Heading;
use crate::pages::import::record::RecordFormatter;
use crate::prelude::*;
use kept_core::book::combine::{Side, Sides, Taken, combine, keep_apart, sides};
use kept_core::import::duplicates::{Pair, Why};

/// What a [`PairCard`] shows.
#[derive(Properties, PartialEq)]
pub struct PairProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The two.
    pub pair: Pair,
    /// They are to be decided about later.
    pub onlater: Callback<Pair>,
}

/// The two, and the presses.
#[component]
pub fn PairCard(props: &PairProps) -> Html {
    let (at, words) = (&props.at, &props.at.words);
    let chosen = use_state_eq(Vec::<(&'static str, Taken)>::new);
    let Some(sides) = sides(&at.view.book, &props.pair.first, &props.pair.second) else {
        return html! {};
    };
    let taken: Vec<Taken> = sides
        .fields
        .iter()
        .map(|side| {
            let own = chosen.iter().find(|(field, _)| *field == side.field);
            own.map_or(side.better, |(_, taken)| *taken)
        })
        .collect();
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |(field, taken): (&'static str, Taken)| {
            let mut now = (*chosen).clone();
            now.retain(|(other, _)| *other != field);
            now.push((field, taken));
            chosen.set(now);
        })
    };
    let book = &at.view.book;
    let name = |id: &Id| {
        let held = book.customer(id);
        held.map_or_else(String::new, |(customer, _)| {
            customer.name.as_str().to_owned()
        })
    };
    let (first, second) = (name(&sides.stays), name(&sides.goes));
    let merge = callback!((at, sides, taken, first), move |press: MouseEvent| {
        if is_second(&press) {
            return;
        }
        let action = combine(&at.view.book, &sides, &taken);
        let done = t!(at.words, "twice-merged", name = &first);
        // Both stood in the book a moment ago; whatever another tab did since, the screen is drawn anew.
        let key = format!("merge {} {}", sides.stays, sides.goes);
        let _ = at
            .dispatcher
            .act_once(&at.view, key, action, Label::InWords(done));
    });
    let apart = callback!((at, sides, first, second), move |press: MouseEvent| {
        if is_second(&press) {
            return;
        }
        let action = keep_apart(&sides.stays, &sides.goes);
        let done = t!(at.words, "twice-kept-apart", one = &first, other = &second);
        let key = format!("apart {} {}", sides.stays, sides.goes);
        let _ = at
            .dispatcher
            .act_once(&at.view, key, action, Label::InWords(done));
    });
    let later = callback!(
        (onlater = props.onlater, pair = props.pair),
        move |press: MouseEvent| {
            if !is_second(&press) {
                onlater.emit(pair.clone());
            }
        }
    );
    let teller = RecordFormatter {
        words,
        book,
        today: at.view.today(),
    };
    let fields = sides.fields.iter().zip(&taken);
    let fields = fields.map(|(side, taken)| field(&teller, &sides, side, *taken, &onchoose));
    let closed = !at.view.is_open();
    html! {
        <section class="twice stack" aria-labelledby="twice-head">
            <Heading key="head" id="twice-head" text={t!(words, "twice-ask")} />
            <p key="why">{ why(words, props.pair.why) }</p>
            <div class="twice__two" key="two">
                { who(at, &sides.stays) }{ who(at, &sides.goes) }
            </div>
            <div class="twice__fields" key="fields">{ for fields }</div>
            <p key="together">{ together(at, &sides) }</p>
            <div class="form__end" key="end">
                <button type="button" class="button button--primary" onclick={merge} disabled={closed}>{ t!(words, "twice-merge") }</button>
                <button type="button" class="button" onclick={apart} disabled={closed}>{ t!(words, "twice-not-same") }</button>
                <button type="button" class="button button--quiet" onclick={later}>{ t!(words, "twice-later") }</button>
            </div>
        </section>
    }
}

/// Whether a press is the second of a double-click: the next pair stands under the pointer by then.
fn is_second(press: &MouseEvent) -> bool {
    press.detail() > 1
}

fn why(words: &Words, why: Why) -> String {
    match why {
        Why::Email => t!(words, "twice-why-email"),
        Why::Phone => t!(words, "twice-why-phone"),
        Why::Name => t!(words, "twice-why-name"),
    }
}

/// One of the two: the name, how much is written down about them, and since when they are in the book.
fn who(at: &AppContext, id: &Id) -> Html {
    let (words, view) = (&at.words, &at.view);
    let Some((customer, file)) = view.book.customer(id) else {
        return html! {};
    };
    let to = Route::Customer { id: id.to_string() };
    let added = intl::day_short(customer.added, view.today());
    html! {
        <div key={id.to_string()}>
            <h3>{ go(to, "link", customer.name.as_str()) }</h3>
            <p class="muted">{ t!(words, "twice-holds", count = file.len(), day = added) }</p>
        </div>
    }
}

/// One field: a choice where the two differ, else what both will say.
fn field(
    teller: &RecordFormatter,
    sides: &Sides,
    side: &Side,
    taken: Taken,
    onchoose: &Callback<(&'static str, Taken)>,
) -> Html {
    let label = teller.field(List::Customers, &sides.stays, side.field);
    let shown = |taken: Taken| teller.value(side.field, side.value(taken));
    if !side.is_choice() {
        return html! {
            <div class="twice__field" key={side.field}>
                <p class="twice__label">{ label }</p>
                <p class="twice__value">{ shown(taken) }</p>
            </div>
        };
    }
    let option = |one: Taken| {
        let name = side.field;
        let onchange = onchoose.reform(move |_: Event| (name, one));
        html! {
            <label class="option">
                <input type="radio" {name} checked={taken == one} {onchange} />
                <span class="twice__value">{ shown(one) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="twice__field question" key={side.field}>
            <legend class="twice__label">{ label }</legend>
            <div class="twice__two">{ option(Taken::Stays) }{ option(Taken::Goes) }</div>
        </fieldset>
    }
}

/// What both have together.
fn together(at: &AppContext, sides: &Sides) -> String {
    let files = [&sides.stays, &sides.goes].map(|id| at.view.book.customer(id));
    let entries = files.iter().flatten().flat_map(|(_, file)| file.entries());
    let (mut all, mut purchases) = (0_usize, 0_usize);
    for entry in entries {
        all += 1;
        purchases += usize::from(entry.kind() == Kind::Purchase);
    }
    t!(
        at.words,
        "twice-together",
        count = all,
        purchases = purchases
    )
}
