//! The grown-up choice: what becomes of customers and revenue if nothing changes, and with the change that is composed here.
//! Both curves in one picture, the difference in money, and every assumption in words; it fits one printed page.

mod drawing;
mod growth;
mod summary;

use self::drawing::drawing;
use super::common::{head, print_button, words};
use crate::forms::Setting;
use crate::prelude::*;
use growth::{question, with_typed};
use kept_core::book::value::Rate;
use kept_core::input::money::parse_whole;
use kept_core::scoring::friction;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::friction::fix_first::{at_risk, fix_first};
use kept_core::scoring::selling::{Part, Plan, Scenario, scenario};
use summary::{assumptions, people, readings, sentence};

/// How many fixes can be chosen: the first of those that gain something.
const FIXES: usize = 8;

/// What is chosen, as it stands in the fields.
#[derive(Clone, PartialEq, Default)]
struct Chosen {
    fixes: Vec<Fixable>,
    cadences: bool,
    percent: AttrValue,
    /// New customers a month; none where nothing was typed.
    new_a_month: Option<AttrValue>,
}

/// A percentage as it is typed, 0 to 100; none where nothing stands there, or nothing that is one.
fn share(typed: &str, decimal: char) -> Option<Rate> {
    // At most a hundred, which a double holds.
    parse_whole(typed.trim_end_matches('%').trim(), decimal)
        .and_then(|percent| Rate::new(percent as f64 / 100.0))
}

impl Chosen {
    fn plan(&self, decimal: char) -> Plan {
        Plan {
            fixes: self.fixes.clone(),
            cadences: self.cadences,
            percent: share(&self.percent, decimal),
        }
    }
}

/// A fix that can be chosen, in words.
pub fn fix_said(words: &Words, view: &AppState, what: &Fixable) -> String {
    let said = words.fix(what);
    match what {
        Fixable::Step(step, _) => {
            let held = view.book.steps().get(step);
            let step = held.map_or("", |row| row.record.name.as_str());
            let at = t!(words, "fix-at", step = step);
            t!(words, "fix-whole", what = said, at = at)
        }
        Fixable::Cause(_) => said,
    }
}

/// The fixes that gain something, the best first.
fn fixes(view: &AppState) -> Vec<Fixable> {
    let evidence = friction::Evidence::of(&view.book, view.today());
    let scored = friction::score(&evidence);
    let at_risk = |id: &Id| view.score_cache.get(id).is_some_and(|score| at_risk(score));
    let all = fix_first(&evidence, &scored, &at_risk).into_iter();
    let all = all.filter(|one| one.benefit > 0.0).take(FIXES);
    all.map(|one| one.what).collect()
}

/// The scenario of a plan.
fn of(view: &AppState, plan: &Plan) -> Scenario {
    let scores = |id: &Id| view.score_cache.get(id).map(|score| &**score);
    scenario(
        &view.book,
        view.today(),
        &scores,
        view.score_cache.median(),
        plan,
    )
}

/// What becomes of the customers if nothing changes, in a line.
pub fn outlook(words: &Words, view: &AppState) -> String {
    let told = of(view, &Plan::default());
    let now = told.basis.flow.customers;
    let [_, _, last] = told.readings();
    match now {
        0 => t!(words, "scenario-line"),
        now => t!(
            words,
            "scenario-line-now",
            now = now,
            then = people(last.customers)
        ),
    }
}

/// The page.
#[component]
pub fn ScenarioPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let decimal = Setting::of(view).units.decimal;
    let chosen = use_state_eq(Chosen::default);
    let fixes = use_memo(view.clone(), fixes);
    let plan = chosen.plan(decimal);
    let held = use_memo((view.clone(), plan), |(view, plan)| of(view, plan));
    let told = {
        let seen = (view.clone(), (*chosen).clone());
        use_memo(seen, |(_, chosen)| {
            with_typed((*held).clone(), chosen.new_a_month.as_ref())
        })
    };
    let lead = head(words, Part::Scenario, t!(words, "scenario-lead"));
    if told.basis.flow.customers == 0 && told.basis.flow.days == 0 {
        let first = go(
            Route::New,
            "button button--primary",
            &t!(words, "act-add-customer"),
        );
        let none = html! {
            <EmptyState head={t!(words, "scenario-none-head")} text={t!(words, "scenario-none-text")}>
                { first }
            </EmptyState>
        };
        return html! { <>{ lead }{ none }</> };
    }
    let wrong = !chosen.percent.trim().is_empty() && share(&chosen.percent, decimal).is_none();
    html! {
        <div class="scenario">
            { lead }
            <div class="scenario__page" key="page">
                <div class="scenario__tells" key="tells">
                    <p class="system__big" role="status">{ sentence(words, view, &told) }</p>
                    { drawing(words, &told) }
                </div>
                <div class="scenario__choose" key="choose">{ choose(at, words, (&fixes, &held), &chosen, wrong) }</div>
                <div class="scenario__rests" key="rests">
                    { readings(words, view, &told) }
                    { assumptions(words, view, &told) }
                    { print_button(words) }
                </div>
            </div>
        </div>
    }
}

/// What the change is composed of.
fn choose(
    at: &AppContext,
    words: &Words,
    (fixes, held): (&Rc<Vec<Fixable>>, &Scenario),
    chosen: &UseStateHandle<Chosen>,
    wrong: bool,
) -> Html {
    let ticks = fixes.iter().map(|what| {
        let onchange = callback!((chosen, what), move |on: bool| {
                let mut next = (*chosen).clone();
                next.fixes.retain(|held| *held != what);
                if on {
                    next.fixes.push(what.clone());
                }
                chosen.set(next);
            });
        let label = fix_said(words, &at.view, what);
        html! { <TickField key={label.clone()} label={label.clone()} checked={chosen.fixes.contains(what)} {onchange} /> }
    });
    let oncadences = callback!((chosen), move |on: bool| {
        chosen.set(Chosen {
            cadences: on,
            ..(*chosen).clone()
        })
    });
    let onpercent = callback!((chosen), move |percent: AttrValue| {
        chosen.set(Chosen {
            percent,
            ..(*chosen).clone()
        })
    });
    let ongrowth = callback!((chosen), move |new_a_month: Option<AttrValue>| {
        chosen.set(Chosen {
            new_a_month,
            ..(*chosen).clone()
        })
    });
    let none = fixes.is_empty().then(|| {
        html! { <p class="part__note">{ t!(words, "scenario-no-fixes") }{ " " }{ go(Route::Friction, "", &t!(words, "place-friction")) }</p> }
    });
    let percent = html! {
        <TextField id="percent" label={t!(words, "scenario-percent")} value={chosen.percent.clone()}
            onchange={onpercent} inputmode="numeric" hint={t!(words, "scenario-percent-hint")}
            error={wrong.then(|| t!(words, "scenario-percent-wrong"))} />
    };
    html! {
        <section aria-labelledby="choose">
            <div class="part__head"><h2 id="choose">{ t!(words, "scenario-choose") }</h2></div>
            <fieldset class="choices">
                <legend class="choices__label">{ t!(words, "scenario-fixes") }</legend>
                { for ticks }{ for none }
            </fieldset>
            <TickField label={t!(words, "scenario-cadences")} checked={chosen.cadences} onchange={oncadences} />
            { percent }
            { question(at, words, &held.basis, chosen.new_a_month.as_ref(), &ongrowth) }
        </section>
    }
}

/// Whether anything is chosen that changes something.
pub fn is_changed(told: &Scenario) -> bool {
    !told.effect.parts.is_empty()
}
