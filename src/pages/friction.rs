//! What makes it hard to buy here, and which fix pays first: the five dimensions with their evidence, the fixes, what went
//! wrong, and whether word was kept.

mod complete_fix_sheet;
mod completed_fixes;
mod dimensions;
mod evidence;
mod fix_title;
mod fixes;
mod honesty;
mod incidents;
mod model;
mod monthly_buyers;
mod overall;
mod remedies;
mod sources;
mod trend;

use crate::parts::{Tab, Tabs, is_desk};
use crate::prelude::*;
use complete_fix_sheet::DoneSheet;
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::friction::explanation::{EvidenceKind, Part};
use kept_core::scoring::friction::incidents::IncidentFilter;
use kept_core::scoring::friction::trend::Point;
use kept_core::scoring::retention::Reason;
use model::FrictionModel;

/// What the person has opened on the page.
#[derive(Clone, PartialEq, Default)]
struct Opened {
    /// The dimension whose evidence is shown; on a desk the weakest until another is chosen.
    dimension: Option<Option<Dimension>>,
    /// The part of it of which all evidence is shown.
    whole: Option<Part>,
    /// How often more fixes were asked for.
    more_fixes: usize,
    /// How often more incidents were asked for.
    more_troubles: usize,
    /// Which incidents are looked for.
    sift: IncidentFilter,
    /// The fix that is being marked done.
    done: Option<Fixable>,
    /// Whether the buyers a month are being set.
    worth: bool,
    /// The tab in sight.
    tab: &'static str,
}

/// The tab of what went wrong, and that of what was promised.
const PROBLEMS: &str = "problems";
const HONESTY: &str = "honesty";

/// What was recorded, a tab each.
fn records(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let onchange = callback!((opened = page.opened), move |tab| {
        opened.set(Opened {
            tab,
            ..(*opened).clone()
        });
    });
    let tabs = vec![
        Tab {
            id: PROBLEMS,
            name: t!(words, "trouble-head").into(),
            panel: incidents::load_problems(page),
        },
        Tab {
            id: HONESTY,
            name: t!(words, "honest-head").into(),
            panel: honesty::honesty(page),
        },
    ];
    html! { <Tabs key="records" label={t!(words, "source-head")} {tabs} chosen={page.opened.tab} {onchange} /> }
}

/// What every part of the page is drawn from.
struct Page<'a> {
    at: &'a AppContext,
    told: &'a FrictionModel,
    trend: &'a [Point],
    opened: UseStateHandle<Opened>,
    /// The dimension that is open, and why it is what it is.
    shown: Option<Dimension>,
    why: &'a [Reason<EvidenceKind>],
}

impl Page<'_> {
    /// What opens something on the page when it is pressed.
    fn opening(&self, change: impl Fn(&mut Opened) + 'static) -> Callback<MouseEvent> {
        callback!((opened = self.opened), move |_| {
            let mut next = (*opened).clone();
            change(&mut next);
            opened.set(next);
        })
    }

    /// The same for something chosen in a field.
    fn choosing(&self, change: fn(&mut Opened, &str)) -> Callback<AttrValue> {
        callback!((opened = self.opened), move |value: AttrValue| {
            let mut next = (*opened).clone();
            change(&mut next, &value);
            opened.set(next);
        })
    }

    /// What opens an entry to be read whole and changed.
    fn entry(&self, id: &Id) -> Callback<MouseEvent> {
        opens(self.at, Modal::Entry(id.clone()))
    }

    /// A customer by name, leading to their page; nobody where they are in the book no more.
    fn customer(&self, id: &Id) -> Option<Html> {
        let (customer, _) = self.at.view.book.customer(id)?;
        let to = Route::Customer { id: id.to_string() };
        Some(go(to, "", customer.name.as_str()))
    }

    /// What a step is called.
    fn step(&self, id: &Id) -> String {
        let step = self.told.steps.iter().find(|step| step.id == *id);
        step.map_or_else(
            || t!(self.at.words, "friction-gone"),
            |step| step.name.as_str().to_owned(),
        )
    }
}

/// The page.
#[component]
pub fn FrictionPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let opened = use_state(|| Opened {
        tab: PROBLEMS,
        ..Opened::default()
    });
    let told = use_memo(view.clone(), FrictionModel::of);
    let trend = trend::use_trend(view);
    let shown = match opened.dimension {
        Some(dimension) => dimension,
        // On a phone the five come first, and their evidence when it is asked for.
        None => told.weakest().filter(|_| is_desk()),
    };
    let why = shown.map(|dimension| told.why(dimension));
    let head = html! {
        <PageHead key="head" title={t!(words, "place-friction")} note={t!(words, "friction-lead")} />
    };
    if told.is_blank() {
        return html! { <>{ head }{ sources::first(at) }</> };
    }
    let page = Page {
        at,
        told: &told,
        trend: &trend,
        opened: opened.clone(),
        shown,
        why: why.unwrap_or_default(),
    };
    let sheet = opened.done.as_ref().map(|what| {
        let opened = opened.clone();
        let close = Callback::from(move |()| {
            opened.set(Opened {
                done: None,
                ..(*opened).clone()
            })
        });
        let name = fix_title::whole_title(&page, what);
        html! { <DoneSheet {at} what={Rc::new(what.clone())} {name} {close} /> }
    });
    html! {
        <>
            { head }
            <div class="friction" key="friction">
                <div class="friction__overall" key="overall">{ overall::overall(&page) }</div>
                <div class="friction__main" key="main">
                    { fixes::fixes(&page) }
                    { dimensions::dimensions(&page) }
                    { records(&page) }
                </div>
                <div class="friction__side" key="side">{ sources::sources(&page) }</div>
            </div>
            <div key="sheet">{ for sheet }</div>
        </>
    }
}
