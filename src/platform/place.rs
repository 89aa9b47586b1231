//! Where the person is, as the browser tells it: the country of their language, and the time zone with its changes.

use js_sys::{Date, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use kept_core::import::context::Zone;

/// The years in which changes of the clock are looked for; before and after, the nearest offset holds.
const YEARS: std::ops::RangeInclusive<u32> = 1995..=2035;
/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// The country that the browser's language names, else the one where it is mostly spoken: an ISO 3166 code in capitals.
pub fn country() -> Option<String> {
    let language = web_sys::window()?.navigator().language()?;
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: js_sys::Function = Reflect::get(&intl, &"Locale".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let arguments = js_sys::Array::of1(&JsValue::from(language));
    let locale = Reflect::construct(&class, &arguments).ok()?;
    let maximize: js_sys::Function = Reflect::get(&locale, &"maximize".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let whole = maximize.call0(&locale).ok()?;
    let region = Reflect::get(&whole, &"region".into()).ok()?.as_string()?;
    (region.len() == 2).then_some(region)
}

/// Minutes east of UTC at this Unix time in milliseconds.
fn offset(at: f64) -> i32 {
    let west = Date::new(&JsValue::from(at)).get_timezone_offset();
    // At most fourteen hours.
    -(west as i32)
}

/// The time zone with its changes, found day by day around each.
pub fn zone() -> Zone {
    let start = |year: u32| Date::utc(f64::from(year), 0.0);
    let (mut at, end) = (start(*YEARS.start()), start(*YEARS.end()));
    let mut known = offset(at);
    let mut changes = vec![(i64::MIN, known)];
    while at < end {
        let next = at + 7.0 * DAY;
        let then = offset(next);
        if then != known {
            let (mut low, mut high) = (at, next);
            // Down to the minute.
            while high - low > 60_000.0 {
                let middle = ((low + high) / 2.0 / 60_000.0).floor() * 60_000.0;
                if middle <= low {
                    break;
                }
                if offset(middle) == known {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            changes.push(((high / 1000.0) as i64, then));
            known = then;
        }
        at = next;
    }
    Zone { changes }
}
