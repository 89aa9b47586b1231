//! The ways back: what the book was before something large was done to it, and going there. Going back is a change like any
//! other: it can be taken back, and before it a way back from it is pinned.

use wasm_bindgen_futures::spawn_local;

use crate::prelude::*;
use crate::services::recovery_points;
use kept_core::book::op::Op;
use kept_core::book::revert::{BackCounts, back};
use kept_core::storage::recovery_points as stored;
use kept_core::storage::recovery_points::{Point, Why};

/// What is known of the points.
#[derive(Clone, PartialEq)]
enum Known {
    Not,
    All(Rc<[Point]>),
    Missing,
}

/// Preview of going back to a recovery point.
#[derive(Clone, PartialEq)]
enum PointPreview {
    Opening,
    At(Point, Rc<[Op]>, BackCounts),
    Failed,
}

/// The list, newest first, each with the way there.
#[component]
pub fn PointsPart(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, space) = (&at.words, at.view.space);
    let known = use_state(|| Known::Not);
    let looking = use_state(|| None::<PointPreview>);
    {
        let known = known.setter();
        use_effect_with(at.view.clone(), move |_| {
            spawn_local(async move {
                known.set(match recovery_points::all(space).await {
                    Ok(mut points) => {
                        points.reverse();
                        Known::All(points.into())
                    }
                    Err(_) => Known::Missing,
                });
            });
        });
    }
    let look = callback!((at, looking = looking.setter()), move |point: Point| {
        let (at, looking) = (at.clone(), looking.clone());
        looking.set(Some(PointPreview::Opening));
        spawn_local(async move {
            let held = recovery_points::contents(at.view.space, &point).await;
            let book = held
                .ok()
                .and_then(|held| stored::book(&held, at.view.space));
            looking.set(Some(match book {
                Some((then, _)) => {
                    let now = at.dispatcher.with(|session| session.book().clone());
                    let (ops, counts) = back(&now, &then);
                    PointPreview::At(point, ops.into(), counts)
                }
                None => PointPreview::Failed,
            }));
        });
    });
    let close = {
        let looking = looking.setter();
        use_callback((), move |(), ()| looking.set(None))
    };
    let list = match &*known {
        Known::Not => html! {},
        Known::Missing => html! { <p>{ t!(words, "points-missing") }</p> },
        Known::All(points) if points.is_empty() => {
            html! { <p class="muted">{ t!(words, "points-none") }</p> }
        }
        Known::All(points) => {
            let rows = points
                .iter()
                .map(|point| row(words, point, &look, at.view.is_open()));
            html! { <ul class="points">{ for rows }</ul> }
        }
    };
    html! {
        <Section id="book-points" title={t!(words, "points-head")} plain=true>
            <p>{ t!(words, "points-text") }</p>
            <div key="list">{ list }</div>
            <div key="sheet">{ for looking.as_ref().map(|looking| sheet(at, looking, &close)) }</div>
        </Section>
    }
}

/// When it was, before what, and how large the book was then.
fn row(words: &Words, point: &Point, look: &Callback<Point>, can_go: bool) -> Html {
    let why = match point.why {
        Why::Import => t!(words, "points-import"),
        Why::Erasure => t!(words, "points-erasure"),
        Why::NewFormat => t!(words, "points-format"),
        Why::Return => t!(words, "points-return"),
        Why::Damage => t!(words, "points-damage"),
    };
    let when = intl::moment(point.at);
    let onclick = callback!((look, point), move |_: MouseEvent| look.emit(point.clone()));
    let label = t!(words, "act-look-back-to", when = &when);
    html! {
        <li class="points__row" key={point.at}>
            <span class="points__what">
                <strong>{ when }</strong>
                <span>{ why }</span>
                <span class="muted">{ t!(words, "points-size", customers = point.customers, entries = point.entries) }</span>
            </span>
            <button type="button" class="button" aria-label={label} {onclick} disabled={!can_go}>{ t!(words, "act-look-back") }</button>
        </li>
    }
}

/// What going back would do, and the button that does it.
fn sheet(at: &AppContext, looking: &PointPreview, close: &Callback<()>) -> Html {
    let words = &at.words;
    let keep = close.reform(|_: MouseEvent| ());
    let stay = html! { <button type="button" class="button" key="stay" onclick={keep}>{ t!(words, "act-stay") }</button> };
    let (title, inside, foot) = match looking {
        PointPreview::Opening => {
            let text =
                html! { <p class="waiting" role="status">{ t!(words, "points-opening") }</p> };
            (t!(words, "points-head"), text, stay)
        }
        PointPreview::Failed => {
            let text = html! { <p role="alert">{ t!(words, "points-failed") }</p> };
            (t!(words, "points-head"), text, stay)
        }
        PointPreview::At(point, ops, counts) => {
            let when = intl::moment(point.at);
            let title = t!(words, "points-ask", when = &when);
            if ops.is_empty() {
                let text = html! { <p>{ t!(words, "points-same") }</p> };
                (title, text, stay)
            } else {
                let go = callback!((at, ops, close), move |_: MouseEvent| {
                    go_back(&at, &ops, when.clone());
                    close.emit(());
                });
                let foot = html! {
                    <>
                        { stay }
                        <button type="button" class="button button--primary" key="go" onclick={go}>{ t!(words, "act-go-back") }</button>
                    </>
                };
                (title, told(words, counts), foot)
            }
        }
    };
    html! {
        <Dialog {words} id="point" {title} onclose={close} {foot}>
            <div class="stack">{ inside }</div>
        </Dialog>
    }
}

fn told(words: &Words, counts: &BackCounts) -> Html {
    let lines = [
        (
            counts.changed,
            t!(words, "points-changed", count = counts.changed),
        ),
        (
            counts.restored,
            t!(words, "points-restored", count = counts.restored),
        ),
        (counts.gone, t!(words, "points-gone", count = counts.gone)),
    ];
    let lines = lines.into_iter().filter(|(count, _)| *count > 0);
    let lines = lines.map(|(_, text)| html! { <li>{ text }</li> });
    html! {
        <>
            <ul class="stack">{ for lines }</ul>
            <p class="muted">{ t!(words, "points-can-return") }</p>
        </>
    }
}

fn go_back(at: &AppContext, ops: &Rc<[Op]>, when: String) {
    let (dispatcher, ops) = (at.dispatcher.clone(), ops.to_vec());
    spawn_local(async move {
        let label = Label::WentBack(when);
        let tell = Callback::noop();
        dispatcher
            .merge_in_parts(ops.into(), label, Why::Return, &tell)
            .await;
    });
}
