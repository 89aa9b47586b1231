//! Tabs: one of several panels in sight, all of them on paper. Arrow keys go from tab to tab.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::platform::focus::focus_id;

/// A tab with its panel.
#[derive(Clone, PartialEq)]
pub struct Tab {
    /// Unique on the page.
    pub id: &'static str,
    /// What the tab says.
    pub name: AttrValue,
    /// What the panel holds.
    pub panel: Html,
}

/// Properties of [`Tabs`].
#[derive(Properties, PartialEq)]
pub struct TabsProps {
    /// What the tabs are about.
    pub label: AttrValue,
    /// The tabs in their order.
    pub tabs: Vec<Tab>,
    /// The id of the tab whose panel is in sight.
    pub chosen: &'static str,
    /// Another tab was chosen.
    pub onchange: Callback<&'static str>,
}

/// The tabs over their panels.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let ids: Vec<&'static str> = props.tabs.iter().map(|tab| tab.id).collect();
    let heads = props.tabs.iter().map(|tab| {
        let (id, is_chosen) = (tab.id, tab.id == props.chosen);
        let onclick = props.onchange.reform(move |_: MouseEvent| id);
        let (onchange, ids) = (props.onchange.clone(), ids.clone());
        let onkeydown = Callback::from(move |event: KeyboardEvent| {
            let target: HtmlElement = event.target_unchecked_into();
            let is_rtl = target.closest("[dir=rtl]").is_ok_and(|found| found.is_some());
            if let Some(to) = next(&ids, id, &event.key(), is_rtl) {
                event.prevent_default();
                onchange.emit(to);
                focus_id(&head_id(to));
            }
        });
        html! {
            <button type="button" class="tabs__tab" role="tab" key={id} id={head_id(id)} aria-controls={panel_id(id)}
                aria-selected={if is_chosen { "true" } else { "false" }} tabindex={if is_chosen { "0" } else { "-1" }} {onclick} {onkeydown}>
                { &tab.name }
            </button>
        }
    });
    let panels = props.tabs.iter().map(|tab| {
        let class = classes!("tabs__panel", (tab.id != props.chosen).then_some("tabs__panel--off"));
        html! {
            <div {class} role="tabpanel" key={tab.id} id={panel_id(tab.id)} aria-labelledby={head_id(tab.id)}>{ tab.panel.clone() }</div>
        }
    });
    html! {
        <div class="tabs">
            <div class="tabs__list" role="tablist" aria-label={&props.label} key="list">{ for heads }</div>
            { for panels }
        </div>
    }
}

fn head_id(id: &str) -> String {
    format!("tab-{id}")
}

fn panel_id(id: &str) -> String {
    format!("panel-{id}")
}

/// The tab that a key leads to from another; none for keys that lead nowhere.
fn next(ids: &[&'static str], from: &str, key: &str, is_rtl: bool) -> Option<&'static str> {
    let (count, at) = (ids.len(), ids.iter().position(|id| *id == from)?);
    let to = match (key, is_rtl) {
        ("ArrowRight", false) | ("ArrowLeft", true) => (at + 1) % count,
        ("ArrowLeft", false) | ("ArrowRight", true) => (at + count - 1) % count,
        ("Home", _) => 0,
        ("End", _) => count - 1,
        _ => return None,
    };
    ids.get(to).copied()
}
