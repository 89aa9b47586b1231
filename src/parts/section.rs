//! A section of a page under its own heading.

use yew::prelude::*;

/// Properties of [`Section`].
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    /// Id of the heading, unique on the page; it names the section.
    pub id: AttrValue,
    /// The heading.
    pub title: AttrValue,
    /// Further classes of the section.
    #[prop_or_default]
    pub class: Classes,
    /// How many there are, beside the heading.
    #[prop_or_default]
    pub count: Option<usize>,
    /// Actions at the end of the heading's row.
    #[prop_or_default]
    pub end: Option<Html>,
    /// Whether a script may put the focus on the heading.
    #[prop_or_default]
    pub focusable: bool,
    /// Whether the heading is alone in its row, without a box around it.
    #[prop_or_default]
    pub plain: bool,
    /// The body.
    #[prop_or_default]
    pub children: Html,
}

/// A section: heading, count and actions in one row, the body below.
#[component]
pub fn Section(props: &SectionProps) -> Html {
    let (id, title) = (&props.id, &props.title);
    let tabindex = props.focusable.then_some("-1");
    let head = if props.plain {
        html! { <h2 class="part__head" {id} {tabindex}>{ title }</h2> }
    } else {
        html! {
            <div class="part__head">
                <h2 {id} {tabindex}>{ title }</h2>
                if let Some(count) = props.count { <p class="part__count">{ count }</p> }
                if let Some(end) = &props.end { <div class="part__end">{ end.clone() }</div> }
            </div>
        }
    };
    html! {
        <section class={classes!("part", props.class.clone())} aria-labelledby={id}>
            { head }
            { props.children.clone() }
        </section>
    }
}
