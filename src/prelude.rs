//! What nearly every screen imports: Yew, the application context, texts and formats, links, the common parts, and what an
//! action on the book is made of.

pub use std::rc::Rc;

pub use yew::prelude::*;

pub use crate::app::context::{AppContext, ContextProps, Modal};
pub use crate::app::dispatcher::AppState;
pub use crate::app::format::{about, currency, day_html, percent};
pub use crate::app::i18n::Words;
pub use crate::app::layout_effect::{use_layout_effect, use_layout_effect_with};
pub use crate::app::link::go;
pub use crate::app::route::Route;
pub(crate) use crate::clone::callback;
pub use crate::parts::{
    ChoiceField, Choices, Dialog, EmptyState, LogButton, PageHead, PagedList, Section, SelectField,
    ShowMore, TextField, TickField, opens, use_words,
};
pub use crate::platform::intl;
pub use kept_core::book::action::Action;
pub use kept_core::book::op::List;
pub use kept_core::book::record::Fields;
pub use kept_core::book::{Day, Fact, Id, Kind};
pub use kept_core::session::Label;
pub use kept_core::t;
