//! The head of a page.

use yew::prelude::*;

/// Properties of [`PageHead`].
#[derive(Properties, PartialEq)]
pub struct PageHeadProps {
    /// The page's title.
    pub title: AttrValue,
    /// A sentence under it.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// What stands at its end: the link back, or actions of the whole page.
    #[prop_or_default]
    pub children: Children,
}

/// The head of a page: its title, a note, and a link back or actions at its end.
#[component]
pub fn PageHead(props: &PageHeadProps) -> Html {
    let note = props.note.as_ref();
    html! {
        <div class="page__head">
            <h1>{ &props.title }</h1>
            if let Some(note) = note { <p class="page__note">{ note }</p> }
            if !props.children.is_empty() { <div class="page__end">{ props.children.clone() }</div> }
        </div>
    }
}
