//! Until when a customer rests.

use yew::prelude::*;

use crate::book::Id;
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::browser::intl;
use crate::session::Label;
use crate::t;
use crate::ui::at_hand::At;
use crate::ui::parts::Dialog;

/// A few days to choose from, for somebody of this id and name.
pub fn later_sheet(at: &At, id: &Id, name: &str, close: &Callback<()>) -> Html {
    let (words, view) = (&at.words, &at.view);
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
            (at.desk.clone(), close.clone(), id.clone(), name.to_owned());
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
        <Dialog {words} id="later" title={t!(words, "act-later-for", name = name)} onclose={close}>
            <div class="stack stack--wide">{ for buttons }</div>
        </Dialog>
    }
}
