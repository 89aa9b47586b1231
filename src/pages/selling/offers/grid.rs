//! The table of customers and items. Only the rows in sight are drawn, and the one that has the focus; one cell at a time is
//! in the order of the keys, the arrows go from there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::super::common::{words, write_offer};
use super::OffersModel;
use crate::prelude::*;
use kept_core::book::fact::Origin;
use kept_core::scoring::selling::Standing;

/// How high a row is, in times the letters of the page, as the styles have it.
const ROW: f64 = 2.75;
/// The same in pixels where nothing was drawn yet.
const ROW_PX: usize = 44;
/// Rows are drawn so many at a time, so that scrolling seldom draws.
const CHUNK: usize = 4;
/// How many are drawn below the first in sight: more than the table shows at its highest, and a chunk.
const DRAWN: usize = 22;
/// How far a press of Page Down goes.
const PAGE: usize = 10;
/// Up to so many items have room for their names in a line.
const FEW: usize = 6;

/// What a [`Grid`] is drawn from.
#[derive(Properties)]
pub struct GridProps {
    /// Everything at hand.
    pub at: AppContext,
    /// What there is to tell.
    pub told: Rc<OffersModel>,
    /// The places of the rows that are looked at, in their order.
    pub rows: Rc<Vec<usize>>,
    /// What a press writes down.
    pub origin: Origin,
}

impl PartialEq for GridProps {
    fn eq(&self, other: &GridProps) -> bool {
        Rc::ptr_eq(&self.told, &other.told)
            && Rc::ptr_eq(&self.rows, &other.rows)
            && self.origin == other.origin
            && self.at == other.at
    }
}

/// A place in the table: the row, and the column, 0 being the name.
type Spot = (usize, usize);

/// What marks a row for assistive technology, counted from 1 with the head; it is how a place is found again, so that cells
/// need no name of their own, which would make scrolling slow.
const INDEX: &str = "aria-rowindex";

/// The place of what was pressed; none in the head.
fn spot_of(target: Option<web_sys::EventTarget>) -> Option<Spot> {
    let target = target?.dyn_into::<Element>().ok()?;
    let mut cell = target.closest("tbody > tr > *").ok().flatten()?;
    let row = cell.parent_element()?.get_attribute(INDEX)?;
    let row = row.parse::<usize>().ok()?.checked_sub(2)?;
    let mut column = 0;
    while let Some(before) = cell.previous_element_sibling() {
        (cell, column) = (before, column + 1);
    }
    Some((row, column))
}

/// Puts the keyboard on a place: on the link of a name.
fn focus_on((row, column): Spot) {
    let inside = if column == 0 { " a" } else { "" };
    let (row, cell) = (row + 2, column + 1);
    crate::forms::focus(&format!(
        ".matrix [{INDEX}=\"{row}\"] > :nth-child({cell}){inside}"
    ));
}

/// The table. A component of its own, so that scrolling draws nothing else of the page.
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let words = &words();
    let (at, told, rows, origin) = (&props.at, &props.told, &props.rows, props.origin);
    let top = use_state_eq(|| 0usize);
    let spot = use_state_eq(|| (0usize, 1usize));
    let goes = use_mut_ref(|| false);
    let last = (rows.len().saturating_sub(1), told.items.len());
    let here: Spot = (spot.0.min(last.0), spot.1.min(last.1));
    {
        let goes = goes.clone();
        use_layout_effect_with(here, move |here| {
            if goes.replace(false) {
                focus_on(*here);
            }
        });
    }
    let onscroll = callback!((top = top.setter()), move |event: Event| {
        let scroll: HtmlElement = event.target_unchecked_into();
        // Larger letters make higher rows.
        let drawn = scroll.query_selector("tbody > .matrix__row").ok().flatten();
        let drawn = drawn.and_then(|row| row.dyn_into::<HtmlElement>().ok());
        let high = drawn.and_then(|row| usize::try_from(row.offset_height()).ok());
        let high = high.filter(|high| *high > 0).unwrap_or(ROW_PX);
        let row = usize::try_from(scroll.scroll_top()).unwrap_or(0) / high;
        top.set(row / CHUNK * CHUNK);
    });
    let offer = {
        let (at, told, rows) = (at.clone(), told.clone(), rows.clone());
        move |(row, column): Spot, origin: Origin| {
            let column = column
                .checked_sub(1)
                .and_then(|place| told.items.get(place));
            let (Some(row), Some(column)) = (rows.get(row), column) else {
                return;
            };
            let matrix = &told.matrix;
            let pair = matrix.rows.get(*row).zip(matrix.items.get(column.place));
            // What was offered or bought is known already.
            if let Some((row_of, item)) = pair
                && matrix.cell(*row, column.place).never()
            {
                write_offer(&at, &row_of.customer, item, origin);
            }
        }
    };
    let onclick = callback!((spot, offer, goes), move |event: MouseEvent| {
        if let Some(pressed) = spot_of(event.target()) {
            // The focus follows, as soon as the place can take it.
            goes.replace(pressed != *spot);
            spot.set(pressed);
            offer(pressed, origin);
        }
    });
    let onkeydown = callback!((spot), move |event: KeyboardEvent| {
        let here: Spot = (spot.0.min(last.0), spot.1.min(last.1));
        let command = event.ctrl_key() || event.meta_key();
        let (row, column) = here;
        let to = match event.key().as_str() {
            "ArrowUp" => (row.saturating_sub(1), column),
            "ArrowDown" => (row + 1, column),
            "ArrowLeft" => (row, column.saturating_sub(1)),
            "ArrowRight" => (row, column + 1),
            "PageUp" => (row.saturating_sub(PAGE), column),
            "PageDown" => (row + PAGE, column),
            "Home" if command => (0, 0),
            "End" if command => last,
            "Home" => (row, 0),
            "End" => (row, last.1),
            // The name is a link, which a press of Enter follows by itself.
            "Enter" | " " if column > 0 => {
                offer(here, origin);
                event.prevent_default();
                return;
            }
            key @ ("a" | "A" | "p" | "P") if !command && !event.alt_key() && column > 0 => {
                let asked = key.eq_ignore_ascii_case("a");
                offer(here, if asked { Origin::Asked } else { Origin::Pushed });
                event.prevent_default();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        let to = (to.0.min(last.0), to.1.min(last.1));
        if to != here {
            goes.replace(true);
            spot.set(to);
        }
    });
    let heads = told.items.iter().map(|one| {
        html! {
            <th scope="col" class="matrix__item" key={one.place}>
                <span class="matrix__label"><span class="matrix__name">{ &one.name }</span>
                <span class="matrix__never">{ &one.never }</span></span>
            </th>
        }
    });
    let names = use_memo((), |()| {
        let all = Standing::ALL.iter();
        all.map(|one| AttrValue::from(words.word("standing", one.word())))
            .collect::<Vec<_>>()
    });
    let width = told.items.len() + 1;
    // As few as are drawn at once are all drawn, and each is as high as its name.
    let is_whole = rows.len() <= DRAWN;
    let first = if is_whole {
        0
    } else {
        top.saturating_sub(CHUNK)
    };
    let mut drawn: Vec<usize> = (first..(*top + DRAWN).min(rows.len())).collect();
    if let Err(place) = drawn.binary_search(&here.0) {
        drawn.insert(place, here.0);
    }
    let mut body: Vec<Html> = Vec::with_capacity(drawn.len() + 3);
    let mut next = 0;
    let gap = |from: usize, to: usize| {
        let height = format!(
            "{}rem",
            u32::try_from(to - from).map_or(0.0, f64::from) * ROW
        );
        html! {
            <tr class="matrix__gap" key={format!("gap-{from}")} aria-hidden="true">
                <td colspan={width.to_string()}><svg width="1" {height} /></td>
            </tr>
        }
    };
    for row in drawn {
        if row > next {
            body.push(gap(next, row));
        }
        next = row + 1;
        if let Some(place) = rows.get(row) {
            let key = told.matrix.rows.get(*place);
            let key = key.map_or_else(String::new, |row| row.customer.to_string());
            let column = (here.0 == row).then_some(here.1);
            body.push(html! {
                <Line {key} told={told.clone()} {row} place={*place} here={column} names={names.clone()} />
            });
        }
    }
    if rows.len() > next {
        body.push(gap(next, rows.len()));
    }
    let few = (told.items.len() <= FEW).then_some("matrix--few");
    let whole = is_whole.then_some("matrix--whole");
    let legend = Standing::ALL.iter().map(|one| {
        html! {
            <li class="matrix__key" key={one.word()}>
                <span class={shape(*one)} aria-hidden="true" />{ words.word("standing", one.word()) }
            </li>
        }
    });
    html! {
        <>
            <ul class="matrix__keys" key="legend">{ for legend }</ul>
            <p class="matrix__how" key="how">{ t!(words, "offers-keys") }</p>
            <div class="matrix__scroll" key="scroll" {onscroll}>
                <table class={classes!("matrix", few, whole)} role="grid" aria-labelledby="matrix-head"
                    aria-rowcount={(rows.len() + 1).to_string()} {onclick} {onkeydown}>
                    <thead>
                        <tr aria-rowindex="1">
                            <th scope="col" class="matrix__corner">{ t!(words, "offers-who") }</th>
                            { for heads }
                        </tr>
                    </thead>
                    <tbody>{ for body }</tbody>
                </table>
            </div>
        </>
    }
}

fn shape(standing: Standing) -> &'static str {
    match standing {
        Standing::Bought => "matrix__sign",
        Standing::Offered => "matrix__sign matrix__sign--offered",
        Standing::Wished => "matrix__sign matrix__sign--wished",
        Standing::Never => "matrix__sign matrix__sign--never",
    }
}

/// What a [`Line`] shows.
#[derive(Properties)]
struct LineProps {
    told: Rc<OffersModel>,
    /// Its place among the rows that are looked at, and in the matrix.
    row: usize,
    place: usize,
    /// The column that the keys come to, where it is in this row.
    here: Option<usize>,
    /// What each standing is called.
    names: Rc<Vec<AttrValue>>,
}

impl PartialEq for LineProps {
    fn eq(&self, other: &LineProps) -> bool {
        let at = |line: &LineProps| (line.row, line.place, line.here);
        Rc::ptr_eq(&self.told, &other.told) && at(self) == at(other)
    }
}

/// One row: the name, and a cell for each item. A component, so that scrolling draws only the rows that come into sight.
#[component]
fn Line(props: &LineProps) -> Html {
    let (told, row, place) = (&props.told, props.row, props.place);
    let is_here = |column: usize| props.here == Some(column);
    let cells = told.items.iter().enumerate().map(|(column, item)| {
        let standing = told.matrix.cell(place, item.place).standing();
        let name = props.names.get(standing as usize).cloned();
        let tabindex = is_here(column + 1).then_some("0");
        html! { <td class={shape(standing)} {tabindex} aria-label={name} /> }
    });
    let customer = told.matrix.rows.get(place);
    let customer = customer.map_or_else(String::new, |row| row.customer.to_string());
    let name = told.names.get(place).map_or("", String::as_str);
    let to = Route::Customer { id: customer };
    html! {
        <tr class="matrix__row" aria-rowindex={(row + 2).to_string()}>
            <th scope="row" class="matrix__who">
                <a href={to.address()} tabindex={if is_here(0) { "0" } else { "-1" }} title={name.to_owned()}>{ name }</a>
            </th>
            { for cells }
        </tr>
    }
}
