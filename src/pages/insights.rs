//! What the whole book tells: how long customers stay and how many will, who buys again, who climbs to loyalty, why they
//! leave, where the time goes, who brought whom, who is probably gone, and how well the risk foretold who left. As of today, or
//! an earlier day.

mod analysis;
mod buying;
mod calibration;
mod cohorts;
mod contest;
mod curve_chart;
mod departure_reasons;
mod hindsight;
mod ladder;
mod referral_tree;
mod retention_curve;
mod rfm;
mod time_share;

use gloo_events::EventListener;
use web_sys::HtmlElement;

use crate::pages::selling::probably_gone::{ProbablyGoneList, says as probably_says};
use crate::parts::charts::{says, section};
use crate::parts::{AsOfBand, AsOfField, Progress};
use crate::prelude::*;
use analysis::{Base, Found, Job, JobState, Study};
use kept_core::storage::Space;

/// The width of a chart until the page has been measured, and the least.
const USUAL_WIDTH: i32 = 640;
const LEAST_WIDTH: i32 = 200;
/// After so many days without a purchase the last day of purchases is proposed.
const LONG_QUIET: i32 = 365;

/// What each section needs.
pub struct Page<'a> {
    /// Everything at hand.
    pub at: &'a AppContext,
    /// What is found out, and about which book and day.
    pub study: &'a Rc<Study>,
    /// What has been found so far.
    pub found: &'a Found,
    /// Draws the page anew.
    pub redraw: &'a Callback<()>,
    /// The width of a chart in pixels.
    pub width: f64,
}

impl Page<'_> {
    /// What somebody is called.
    pub fn name(&self, id: &Id) -> String {
        let customer = self.study.view.book.customer(id);
        customer.map_or_else(String::new, |(customer, _)| {
            customer.name.as_str().to_owned()
        })
    }

    /// What came of long work; until then how far it is with a way to call it off, or a way to begin.
    pub fn long<T>(&self, long: &JobState<T>, job: Job, what: String) -> Result<Rc<T>, Html> {
        match long {
            JobState::Done(found) => Ok(found.clone()),
            JobState::Waiting => Err(self.under(job, 0, what)),
            JobState::Under(percent) => Err(self.under(job, *percent, what)),
            JobState::Offered => Err(self.idle(job, t!(self.at.words, "insights-offered"))),
            JobState::Stopped => Err(self.idle(job, t!(self.at.words, "insights-stopped"))),
        }
    }

    fn under(&self, job: Job, percent: u8, what: String) -> Html {
        let (study, redraw) = (self.study.clone(), self.redraw.clone());
        let stop = Callback::from(move |()| study.call_off(job, &redraw));
        html! { <Progress {what} {percent} onstop={stop} /> }
    }

    fn idle(&self, job: Job, text: String) -> Html {
        let (study, redraw) = (self.study.clone(), self.redraw.clone());
        let onclick = Callback::from(move |_: MouseEvent| study.start(job, &redraw));
        html! {
            <div class="stack">
                <p class="muted">{ text }</p>
                <button type="button" class="button" {onclick}>{ t!(self.at.words, "insights-start") }</button>
            </div>
        }
    }
}

/// The page.
#[component]
pub fn InsightsPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view, today) = (&at.words, &at.view, at.view.today());
    let redraw = use_force_update();
    let redraw = Callback::from(move |()| redraw.force_update());
    let held = (at.dispatcher.clone(), view.revision, at.day());
    let study = use_memo(held.clone(), |(dispatcher, _, asof)| {
        analysis::of(dispatcher, view, *asof)
    });
    let study: &Rc<Study> = &study;
    {
        let (study, redraw) = (study.clone(), redraw.clone());
        use_effect_with(held, move |_| {
            if study.view.book.customer_count() > 0 {
                study.begin(&redraw);
            }
            move || study.leave()
        });
    }
    let ruler = use_node_ref();
    let width = use_state_eq(|| USUAL_WIDTH);
    {
        let (ruler, width) = (ruler.clone(), width.setter());
        use_effect_with(view.book.customer_count() > 0, move |_| {
            let measure = move || {
                if let Some(ruler) = ruler.cast::<HtmlElement>() {
                    width.set(ruler.client_width().max(LEAST_WIDTH));
                }
            };
            measure();
            let listener = web_sys::window()
                .map(|window| EventListener::new(&window, "resize", move |_| measure()));
            move || drop(listener)
        });
    }
    let head = html! { <PageHead key="head" title={t!(words, "place-insights")} /> };
    if view.book.customer_count() == 0 {
        return html! { <>{ head }{ blank(at) }</> };
    }
    let found = study.found.borrow();
    let page = Page {
        at,
        study,
        found: &found,
        redraw: &redraw,
        width: f64::from(*width),
    };
    let sections = match &found.base {
        None => {
            html! { <p class="waiting" key="reading" role="status">{ t!(words, "insights-reading") }</p> }
        }
        Some(base) => html! {
            <div key="sections">
                { for quiet(at, base) }
                { retention_curve::stay(&page, base) }
                { retention_curve::projection(&page, base) }
                { cohorts::cohorts(&page, base) }
                { rfm::rfm(&page, base) }
                { buying::buying(&page, base) }
                { contest::contest(&page, base) }
                { ladder::ladder(&page) }
                { for probably_gone(at) }
                { departure_reasons::why_left(&page, &base.reasons) }
                { time_share::time(&page, base) }
                { referral_tree::tree(&page, base) }
                { hindsight::hindsight(&page) }
                { calibration::calibration(&page) }
            </div>
        },
    };
    html! {
        <>
            { head }
            <div key="asof" class="asof">
                <AsOfBand past={at.earlier_day()} {today} onchange={&at.ui_actions.look_back} />
                <AsOfField past={at.earlier_day()} {today} onchange={&at.ui_actions.look_back} />
            </div>
            <div class="insights" key="insights">
                <div class="insight insight--ruler" key="ruler" aria-hidden="true"><div></div><div ref={ruler}></div></div>
                { sections }
            </div>
        </>
    }
}

/// Who is probably gone, to be confirmed; only as of today, for what is confirmed is of today.
fn probably_gone(at: &AppContext) -> Option<Html> {
    if at.earlier_day().is_some() {
        return None;
    }
    let count = at.view.score_cache.probably_gone().len();
    let list = html! { <ProbablyGoneList {at} /> };
    let head = t!(at.words, "insights-probably");
    Some(section(
        "probably",
        head,
        says([probably_says(count)]),
        list,
    ))
}

/// Where nobody has bought for long, such as in an old log: the way back to the day on which somebody last did.
fn quiet(at: &AppContext, base: &Base) -> Option<Html> {
    let last = base.size.last?;
    if at.earlier_day().is_some() || at.view.today().since(last) <= LONG_QUIET {
        return None;
    }
    let (words, look) = (&at.words, &at.ui_actions.look_back);
    let onclick = look.reform(move |_: MouseEvent| Some(last));
    Some(html! {
        <div class="insight__quiet">
            <p>{ t!(words, "insights-quiet", day = intl::day_full(last)) }</p>
            <button type="button" class="button" {onclick}>{ t!(words, "insights-quiet-look") }</button>
        </div>
    })
}

/// The page of a new book.
fn blank(at: &AppContext) -> Html {
    let words = &at.words;
    let demo = at.ui_actions.space.reform(|_: MouseEvent| Space::Demo);
    let first = html! {
        <>
            { go(Route::Import, "button button--primary", &t!(words, "act-import")) }
            { go(Route::New, "button", &t!(words, "act-add-customer")) }
            <button type="button" class="button button--quiet" onclick={demo}>{ t!(words, "act-open-demo") }</button>
        </>
    };
    html! {
        <EmptyState head={t!(words, "insights-empty-head")} text={t!(words, "insights-empty-text")}>
            { first }
        </EmptyState>
    }
}
