//! Closures and callbacks that own clones of what they use.

/// A closure that owns clones of what stands in the parentheses: `clone!((at, id = row.id), move |event| …)`.
macro_rules! clone {
    (@ $name:ident) => { $name.clone() };
    (@ $name:ident = $value:expr) => { $value.clone() };
    (($($name:ident $(= $value:expr)?),* $(,)?), $closure:expr) => {{
        $(let $name = $crate::clone::clone!(@ $name $(= $value)?);)*
        $closure
    }};
}

/// A [`Callback`] whose closure owns clones of what stands in the parentheses, like [`clone!`].
macro_rules! callback {
    (($($owned:tt)*), $closure:expr) => {
        yew::Callback::from($crate::clone::clone!(($($owned)*), $closure))
    };
}

pub(crate) use {callback, clone};
