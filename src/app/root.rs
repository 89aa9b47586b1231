//! The whole page: opens a book, hands it to the pages, listens to other tabs. It only wires.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use yew::prelude::*;

use super::boot_placeholder;
use super::context::{AppContext, AppContextData, CustomerListState, Modal, UiActions};
use super::dispatcher::{AppState, AppStatus, Dispatcher, Listeners, Notice};
use super::i18n::Words;
use super::incoming_files;
use super::keyboard::use_keys;
use super::language::{self, use_language};
use super::layout_effect::use_layout_effect_with;
use super::lazy_routes;
use super::lazy_routes::Screen;
use super::navigation::use_arrival;
use super::prefetch::use_prefetch;
use super::route::{self, Route};
use super::shell::{banners::banners, bar, notices::Notices};
use crate::platform::{active_space, cross_tab, pending_contact};
use crate::services::app_badge::use_app_badge;
use crate::services::time_slicing::{Stop, yield_to_browser};
use crate::services::update_notice::use_newer;
use crate::services::{EFFECTS, demo_book, mirror_sync};
use kept_core::book::Day;
use kept_core::storage::Space;
use kept_core::t;

/// The root component: opens the book that this tab has chosen, or a survey form, which needs none.
#[component]
pub fn App() -> Html {
    let space = use_state(active_space::remembered);
    let switch = {
        let space = space.clone();
        use_callback((), move |to: Space, ()| {
            if to == Space::Book {
                demo_book::forget();
            }
            active_space::remember(to);
            space.set(to);
        })
    };
    // Whoever only answers a shop's questions has no book here: none is opened, none is begun.
    let asked = use_state_eq(asked_here);
    {
        let asked = asked.setter();
        use_effect_with((), move |()| {
            // The address may have moved between the first drawing and now.
            asked.set(asked_here());
            let moves = web_sys::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| asked.set(asked_here()))
            });
            move || drop(moves)
        });
    }
    match &*asked {
        Some(code) => lazy_routes::answer(code),
        None => html! { <OpenBook key={space.prefix()} space={*space} {switch} /> },
    }
}

/// The questions that the window's address asks, if it does.
fn asked_here() -> Option<String> {
    match route::here() {
        Route::Answer { code } => Some(code),
        _ => None,
    }
}

#[derive(Properties, PartialEq)]
struct OpenBookProps {
    space: Space,
    switch: Callback<Space>,
}

/// Opens one book; another book is another of these.
#[component]
fn OpenBook(props: &OpenBookProps) -> Html {
    let dispatcher = use_state(|| None::<Dispatcher>);
    let view = use_state_eq(|| None::<AppState>);
    let status = use_state_eq(AppStatus::default);
    let notice = use_state(|| None::<Notice>);
    let percent = use_state_eq(|| 0);
    // Everything is drawn anew in another language; the book stays open.
    let language = use_language();
    {
        let (dispatcher, view, notice) = (dispatcher.setter(), view.setter(), notice.setter());
        let status = status.setter();
        let percent = percent.setter();
        use_effect_with(props.space, move |&space| {
            let stop = Stop::default();
            let stopping = stop.clone();
            wasm_bindgen_futures::spawn_local(async move {
                // The opening words are painted before a large book keeps the page busy.
                yield_to_browser().await;
                let show = view.clone();
                let listeners = Listeners {
                    on_view: Callback::from(move |now| show.set(Some(now))),
                    on_status: Callback::from(move |now| status.set(now)),
                    on_notice: Callback::from(move |next| notice.set(next)),
                };
                let on_percent = Callback::from(move |done| percent.set(done));
                let opened = Dispatcher::open(space, listeners, EFFECTS, &stop, &on_percent).await;
                let Some(opened) = opened else { return };
                if boot_placeholder::stands() {
                    yield_to_browser().await;
                }
                // Its story is written before anybody sees the demo book.
                if demo_book::is_blank(&opened.view()) {
                    lazy_routes::write_demo(&opened).await;
                }
                view.set(Some(opened.view()));
                mirror_sync::fill(&opened);
                lazy_routes::resume_sharing(&opened);
                dispatcher.set(Some(opened));
            });
            move || stopping.stop()
        });
    }
    match (&*dispatcher, &*view) {
        (Some(dispatcher), Some(view)) => html! {
            <Page key={language} dispatcher={dispatcher.clone()} view={view.clone()} status={(*status).clone()} notice={(*notice).clone()} switch={props.switch.clone()} />
        },
        _ if boot_placeholder::stands() => html! {},
        _ => {
            let opening = t!(Words::spoken(), "app-opening");
            // Only a large book takes so long that the bar is seen.
            let bar = (*percent > 0).then(|| {
                html! { <progress class="progress__bar" max="100" value={percent.to_string()} aria-label={opening.clone()} /> }
            });
            html! { <div class="page"><p class="waiting" role="status">{ opening }</p><div key="bar">{ for bar }</div></div> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    dispatcher: Dispatcher,
    view: AppState,
    status: AppStatus,
    notice: Option<Notice>,
    switch: Callback<Space>,
}

/// The frame with the place the person is in.
#[component]
fn Page(props: &PageProps) -> Html {
    let words = Words::spoken();
    let (dispatcher, view) = (&props.dispatcher, &props.view);
    let route = use_state_eq(route::here);
    use_arrival(&words, view, &route);
    let newer = use_newer();
    let over = use_state(|| None::<Modal>);
    let customer_list = use_state(CustomerListState::default);
    let asof = use_state_eq(|| None::<Day>);
    use_memo(view.book.settings().language.clone(), |of_book| {
        language::write_numbers(of_book.as_ref().map(|tag| tag.as_str()));
    });

    let ui_actions = {
        let switch = props.switch.clone();
        let (over, customer_list, asof, route) = (
            over.setter(),
            customer_list.setter(),
            asof.setter(),
            route.setter(),
        );
        use_memo((), move |()| {
            ui_actions(over, customer_list, asof, route, switch)
        })
    };
    let at: AppContext = {
        let ui_actions = (*ui_actions).clone();
        let held = (
            dispatcher.clone(),
            view.clone(),
            (*customer_list).clone(),
            *asof,
        );
        let words = words.clone();
        use_memo(held, move |(dispatcher, view, customer_list, asof)| {
            AppContextData {
                words,
                dispatcher: dispatcher.clone(),
                view: view.clone(),
                ui_actions,
                customer_list: customer_list.clone(),
                asof: *asof,
            }
        })
    };
    {
        // Elsewhere the book is always today's; whoever comes back from there begins with today.
        let asof = asof.setter();
        use_effect_with(route.shows_the_past(), move |shows| {
            if !shows {
                asof.set(None);
            }
        });
    }

    {
        let (dispatcher, route) = (dispatcher.clone(), route.setter());
        use_effect_with((), move |()| {
            let listeners = listen_to_others(&dispatcher);
            // The address may have moved between the first drawing and now.
            route.set(route::here());
            let window = web_sys::window();
            let moves = window.map(|window| {
                EventListener::new(&window, "popstate", move |_| route.set(route::here()))
            });
            move || drop((listeners, moves))
        });
    }
    {
        // A phone dropped the page while the person was calling or writing to somebody.
        let (over, space) = (over.setter(), view.space);
        use_effect_with((), move |()| {
            if let Some((customer, left)) = pending_contact::get(space) {
                over.set(Some(Modal::Reach(customer, Some(left))));
            }
        });
    }
    let is_whole = use_whole_frame();
    use_keys(dispatcher, &ui_actions, over.is_some());
    use_prefetch();
    use_app_badge(view);

    {
        // A file dropped or pasted anywhere goes where files come in.
        let go = ui_actions.go.clone();
        use_effect_with((), move |()| {
            let arrived = Callback::from(move |()| {
                if route::here() != Route::Import {
                    go.emit(Route::Import);
                }
            });
            incoming_files::take_launched(&arrived);
            let listeners = incoming_files::listen(arrived);
            move || drop(listeners)
        });
    }

    let close = {
        let over = over.setter();
        use_callback((), move |(), ()| over.set(None))
    };
    let over = over
        .as_ref()
        .map(|over| lazy_routes::scene(&at, Screen::Over(over.clone(), close)));
    let is_saved = props.status.unsaved.is_none();
    let notice = props.notice.clone();
    let notice = notice.filter(|notice| is_saved || !notice.tells_of_a_change());
    html! {
        <ContextProvider<Words> context={words}>
        <ContextProvider<AppStatus> context={props.status.clone()}>
            { bar(&at, &route) }
            { banners(&at, &props.status, newer) }
            <main class="page" id="page" tabindex="-1">{ for is_whole.then(|| lazy_routes::scene(&at, Screen::Place((*route).clone()))) }</main>
            <Notices at={&at} {notice} />
            <div key="over">{ for over }</div>
        </ContextProvider<AppStatus>>
        </ContextProvider<Words>>
    }
}

/// Whether the frame has its place in it. At a first visit it is drawn by itself first, in a turn of its own, out of sight below
/// what the document shows, which leaves when the place is there.
#[hook]
fn use_whole_frame() -> bool {
    let is_whole = use_state_eq(|| !boot_placeholder::stands());
    let whole = is_whole.setter();
    use_layout_effect_with(*is_whole, move |&is_whole| {
        if is_whole {
            boot_placeholder::leave();
            return;
        }
        wasm_bindgen_futures::spawn_local(async move {
            yield_to_browser().await;
            whole.set(true);
        });
    });
    *is_whole
}

/// What every page may ask of the frame, made once: it sets state and reads none.
fn ui_actions(
    over: UseStateSetter<Option<Modal>>,
    customer_list: UseStateSetter<CustomerListState>,
    asof: UseStateSetter<Option<Day>>,
    route: UseStateSetter<Route>,
    switch: Callback<Space>,
) -> UiActions {
    let moving = |instead: bool| {
        let route = route.clone();
        Callback::from(move |to: Route| {
            route::write(&to, instead);
            route.set(to);
        })
    };
    UiActions {
        over: Callback::from(move |to| over.set(to)),
        space: switch,
        look: Callback::from(move |next| customer_list.set(next)),
        look_back: Callback::from(move |day| asof.set(day)),
        go: moving(false),
        leave: moving(true),
    }
}

/// How often an open page looks whether midnight has passed, in milliseconds.
const LOOK_AT_THE_CLOCK: u32 = 60_000;

/// Other tabs' changes come as storage events; what a sleeping page missed is looked up when it wakes.
fn listen_to_others(dispatcher: &Dispatcher) -> impl Sized + use<> {
    let remote = dispatcher.clone();
    let storage = cross_tab::listen(move |change| {
        if let Some(key) = &change.key {
            remote.apply_remote(key, change.value.as_deref());
        }
    });
    // What was written between opening the book and listening is found by looking once more.
    dispatcher.catch_up();
    let waking = dispatcher.clone();
    let document = web_sys::window().and_then(|window| window.document());
    let visible = document.map(|document| {
        let seen = document.clone();
        EventListener::new(&document, "visibilitychange", move |_| {
            // Whoever leaves needs nothing read; a browser cuts such a reading short and complains.
            if !seen.hidden() {
                waking.catch_up();
            }
        })
    });
    let ticking = dispatcher.clone();
    let clock = Interval::new(LOOK_AT_THE_CLOCK, move || ticking.catch_up());
    (storage, visible, clock)
}
