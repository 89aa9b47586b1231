//! Which columns the table shows: a box to tick for each. Only a desk has columns.

use crate::platform::visible_columns;
use crate::prelude::*;
use kept_core::session::customer_search::Order;

/// The columns shown, in their order.
pub type Columns = Rc<Vec<Order>>;

/// The text of a column's heading.
pub fn column(words: &Words, order: Order) -> String {
    match order {
        Order::Name => t!(words, "customers-column-name"),
        Order::Company => t!(words, "customers-column-firm"),
        Order::Tier => t!(words, "customers-filter-tier"),
        Order::Warmth => t!(words, "customers-column-warmth"),
        Order::Risk => t!(words, "customers-column-risk"),
        Order::Last => t!(words, "customers-column-last"),
        Order::Due => t!(words, "customers-column-due"),
        Order::Value => t!(words, "customers-column-value"),
        Order::Trust => t!(words, "customers-column-trust"),
        Order::Town => t!(words, "customers-column-town"),
        Order::Tags => t!(words, "customers-column-tags"),
    }
}

/// The columns as they were chosen on this device.
#[hook]
pub fn use_columns() -> UseStateHandle<Columns> {
    use_state_eq(|| Rc::new(visible_columns::get()))
}

/// Properties of [`ColumnPicker`].
#[derive(Properties, PartialEq)]
pub struct ColumnPickerProps {
    /// The texts.
    pub words: Words,
    /// The columns shown now.
    pub columns: Columns,
    /// Shows others.
    pub onchange: Callback<Columns>,
}

/// A button, and once it was pressed the boxes.
#[component]
pub fn ColumnPicker(props: &ColumnPickerProps) -> Html {
    let words = &props.words;
    let is_open = use_state_eq(|| false);
    let onclick = callback!((is_open), move |_: MouseEvent| is_open.set(!*is_open));
    // The name leads to the customer and is always there.
    let boxes = Order::ALL.into_iter().filter(|order| *order != Order::Name).map(|order| {
        let checked = props.columns.contains(&order);
        let (columns, onchange) = (props.columns.clone(), props.onchange.clone());
        let onchange = Callback::from(move |is_shown: bool| {
            let is_in = |one: &Order| if *one == order { is_shown } else { columns.contains(one) };
            let next: Vec<Order> = Order::ALL.into_iter().filter(is_in).collect();
            visible_columns::put(&next);
            onchange.emit(Rc::new(next));
        });
        html! { <TickField key={order.word()} label={column(words, order)} {checked} {onchange} /> }
    });
    let expanded = if *is_open { "true" } else { "false" };
    html! {
        <div class="columns">
            <button type="button" class="button button--small toggle" aria-expanded={expanded} aria-controls="columns" {onclick}>
                { t!(words, "customers-columns") }
            </button>
            if *is_open {
                <fieldset class="columns__boxes" id="columns">
                    <legend class="unseen">{ t!(words, "customers-columns") }</legend>
                    { for boxes }
                </fieldset>
            }
        </div>
    }
}
