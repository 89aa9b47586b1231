//! A QR code: a text that a telephone's camera reads off the screen or off paper.

use qrcodegen::{QrCode as Modules, QrCodeEcc};
use yew::prelude::*;

/// Light modules that the standard asks for on every side.
const QUIET: i32 = 4;

/// Properties of [`QrCode`].
#[derive(Properties, PartialEq)]
pub struct QrCodeProps {
    /// The text that is read.
    pub text: AttrValue,
    /// What it is, for those who do not see it.
    pub label: AttrValue,
}

/// The code of a text; nothing where the text is longer than a code holds (some 2,300 letters).
#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let modules = use_memo(props.text.clone(), |text| {
        Modules::encode_text(text, QrCodeEcc::Medium).ok()
    });
    let Some(modules) = &*modules else {
        return html! {};
    };
    let size = modules.size();
    let whole = size + 2 * QUIET;
    html! {
        <svg class="qr" role="img" aria-label={props.label.clone()} viewBox={format!("0 0 {whole} {whole}")} shape-rendering="crispEdges">
            <rect class="qr__paper" width={whole.to_string()} height={whole.to_string()} />
            <path class="qr__ink" d={drawn(modules)} />
        </svg>
    }
}

/// The dark modules as one path, a stroke to each run of a row.
fn drawn(modules: &Modules) -> String {
    use std::fmt::Write as _;
    let size = modules.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let mut end = x;
            while modules.get_module(end, y) {
                end += 1;
            }
            if end > x {
                // Writing to a string does not fail.
                let _ = write!(
                    path,
                    "M{} {}h{}v1h-{}z",
                    x + QUIET,
                    y + QUIET,
                    end - x,
                    end - x
                );
            }
            x = end + 1;
        }
    }
    path
}
