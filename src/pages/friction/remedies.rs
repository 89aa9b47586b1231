//! What would have saved sales and was taken up as a fix: to do, and done. It stands below the fixes that are ranked, for
//! nobody can say how much easier buying gets by it. Its words come with the sales system, which it comes from.

use super::Page;
use crate::pages::selling::common::{Press, sum_said, words};
use crate::prelude::*;
use kept_core::scoring::friction::completed_fixes::unmark;
use kept_core::scoring::selling::Part;
use kept_core::scoring::selling::remedies::{Mending, mark};

/// Where the focus goes after a press: the heading.
const HEAD: &str = "#mending";
/// How a button looks, and one that is not the one to hope for.
const SMALL: &str = "button button--small";
const QUIET: &str = "button button--small button--quiet";

/// The list; nothing where nothing was taken up.
pub fn remedies(page: &Page<'_>) -> Html {
    let (at, all) = (page.at, &page.told.mendings);
    if all.is_empty() {
        return html! {};
    }
    let words = &words();
    // The last that goes takes the heading with it.
    let after = if all.len() == 1 { "#fixes" } else { HEAD };
    let rows = all.iter().map(|one| row(at, words, one, after));
    let losses = Route::System(Part::Losses);
    html! {
        <section class="fixed" aria-labelledby="mending">
            <h3 id="mending" tabindex="-1">{ t!(words, "mending-head") }</h3>
            <p class="figure__note">{ t!(words, "mending-note") }</p>
            <ul>{ for rows }</ul>
            { go(losses, "link", &t!(words, "mending-losses")) }
        </section>
    }
}

fn row(at: &AppContext, words: &Words, one: &Mending, after: &'static str) -> Html {
    let (said, today) = (one.remedy.as_str(), at.view.today());
    let (told, acts) = if one.is_open {
        let saves = t!(
            words,
            "mending-saves",
            count = one.before.count,
            sum = sum_said(words, &at.view, &one.before)
        );
        let done = Press {
            class: SMALL,
            name: t!(words, "mending-done"),
            label: t!(words, "mending-done-what", what = said),
            action: mark(one, true, today),
            done: t!(words, "done-remedy-done", what = said),
            focus: HEAD,
        };
        let off = Press {
            class: QUIET,
            name: t!(words, "mending-off"),
            label: t!(words, "mending-off-what", what = said),
            action: unmark(&one.key),
            done: t!(words, "done-remedy-off", what = said),
            focus: after,
        };
        (
            html! { <p>{ saves }</p> },
            html! { <>{ done.html(at) }{ off.html(at) }</> },
        )
    } else {
        let on = t!(words, "mending-on", day = intl::day_near(one.on, today));
        let holds = match one.since.count {
            0 => t!(words, "mending-holds", before = one.before.count),
            since => t!(words, "mending-not", since = since),
        };
        let class = (one.since.count > 0).then_some("fixed__again");
        let again = Press {
            class: QUIET,
            name: t!(words, "mending-again"),
            label: t!(words, "mending-again-what", what = said),
            action: mark(one, false, today),
            done: t!(words, "done-remedy-again", what = said),
            focus: HEAD,
        };
        (
            html! { <><p class="figure__note">{ on }</p><p class={classes!(class)}>{ holds }</p></> },
            again.html(at),
        )
    };
    html! {
        <li class="fixed__one" key={one.key.clone()}>
            <div><h4 class="fix__name">{ said }</h4>{ told }</div>
            <div class="mending__do">{ acts }</div>
        </li>
    }
}
