//! Until when a customer rests.

use yew::prelude::*;

use crate::book::Id;
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::browser::intl;
use crate::session::Label;
use crate::t;
use crate::ui::desk::{Desk, View};
use crate::ui::parts::Dialog;
use crate::ui::use_words;

/// What a [`LaterSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct LaterSheetProps {
    /// Who rests.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// A few days to choose from.
#[component]
pub fn LaterSheet(props: &LaterSheetProps) -> Html {
    let words = use_words();
    let (Some(desk), Some(view)) = (use_context::<Desk>(), use_context::<View>()) else {
        return html! {};
    };
    let today = view.today();
    let choices = [
        (1, t!(words, "later-tomorrow")),
        (3, t!(words, "later-days", days = 3)),
        (7, t!(words, "later-week")),
        (14, t!(words, "later-days", days = 14)),
        (30, t!(words, "later-month")),
    ];
    let buttons = choices.into_iter().map(|(days, text)| {
        let (desk, close, id, name) =
            (desk.clone(), props.close.clone(), props.id.clone(), props.name.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let until = today.plus(days);
            let mut fields = Fields::new();
            fields.insert("snoozed_until".to_owned(), until.to_string().into());
            let label = Label::Snoozed(name.clone(), intl::day_near(until, today));
            // Deleted in another tab a moment ago: there is nobody left to rest.
            let _ = desk.act(Action::Edit(List::Customers, id.clone(), fields), label);
            close.emit(());
        });
        html! { <button type="button" class="button button--wide" key={days} {onclick}>{ text }</button> }
    });
    html! {
        <Dialog id="later" title={t!(words, "act-later-for", name = &props.name)} onclose={&props.close}>
            <div class="stack stack--wide">{ for buttons }</div>
        </Dialog>
    }
}
