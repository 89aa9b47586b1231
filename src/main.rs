//! The page: mounts the app where the document has a place for it.

#[cfg(target_arch = "wasm32")]
mod page {
    use kept as _; // links the library whole: the functions it exports to scripts are named nowhere here
    use yew::prelude::*;

    #[component]
    fn App() -> Html {
        html! { <main><h1>{ "Kept" }</h1></main> }
    }

    /// Mounts the app at `#kept`. A document without that element (a test's, a script's) stays as it is.
    pub(super) fn mount() {
        let place = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id("kept"));
        if let Some(place) = place {
            yew::Renderer::<App>::with_root(place).render();
        }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    page::mount();
}
