//! Small reusable parts of the screens, one to a file. Each takes plain values and shared callbacks, knows the class
//! vocabulary of `styles/`, and knows nothing of the book's state.

mod asof;
mod banner;
mod chart;
mod cherry;
mod choice_field;
mod date_field;
mod dialog;
mod empty_state;
mod field;
mod fold;
mod level;
mod meter;
mod plot;
mod progress;
mod select_field;
mod spark;
mod text_field;
mod toast;

pub use asof::asof_field;
pub use banner::banner;
pub use chart::{ChartData, Contact, Crossing, TableRow, WarmthChart};
pub use cherry::{cherry, mark};
pub use choice_field::{ChoiceFieldProps, choice_field, tick_field};
pub use date_field::DateField;
pub use dialog::Dialog;
pub use empty_state::empty_state;
pub use fold::{fold, is_desk};
pub use level::level;
pub use meter::meter;
pub use plot::{HEIGHT, Plot};
pub use progress::progress;
pub use select_field::{SelectFieldProps, select_field};
pub use spark::spark;
pub use text_field::{TextFieldProps, text_field};
pub use toast::toast;

use std::rc::Rc;

use yew::AttrValue;

/// The choices of a field: the value, and what it is called.
pub type Choices = Rc<[(AttrValue, AttrValue)]>;
