//! Saved views of the customer list: a query under a name.

use crate::dyn_sort::DynSort;
use serde_json::Value;

use super::customer_search::{Order, Query};
use super::keyed_setting;
use crate::book::action::Action;
use crate::book::field::Problems;
use crate::book::json_path::Path;
use crate::book::record::{Fields, Group};
use crate::book::saved_view::SavedView;
use crate::book::settings::SettingsFields;
use crate::book::value::Line;
use crate::book::{Book, Id};
use crate::scoring::retention::Stage;

/// The saved views of a book, by id, in the order of their names.
pub fn views(book: &Book) -> Vec<(String, SavedView)> {
    let views = book.settings().fields.views.unwrap_or_default().0;
    let mut views: Vec<_> = views
        .into_iter()
        .map(|(id, view)| (id, view.group))
        .collect();
    views.dyn_sort_by(|a, b| (a.1.name.as_str(), &a.0).cmp(&(b.1.name.as_str(), &b.0)));
    views
}

/// A query under a name.
pub fn view_of(name: Line, query: &Query) -> SavedView {
    let yes = |is: bool| is.then_some(true);
    SavedView {
        name,
        text: Line::new(query.text.trim()),
        stage: query.stage.and_then(|stage| Line::new(stage.word())),
        tier: query.tier,
        tag: query.tag.as_deref().and_then(Line::new),
        due: yes(query.due),
        at_risk: yes(query.at_risk),
        order: (query.order != Order::default())
            .then(|| Line::new(query.order.word()))
            .flatten(),
        reversed: yes(query.reversed),
    }
}

/// The query of a view.
pub fn query_of(view: &SavedView) -> Query {
    let stage = view
        .stage
        .as_ref()
        .and_then(|stage| Stage::of_word(stage.as_str()));
    let order = view
        .order
        .as_ref()
        .and_then(|order| Order::of_word(order.as_str()));
    let text = |line: &Line| line.as_str().to_owned();
    Query {
        text: view.text.as_ref().map(text).unwrap_or_default(),
        stage,
        tier: view.tier,
        tag: view.tag.as_ref().map(text),
        due: view.due == Some(true),
        at_risk: view.at_risk == Some(true),
        order: order.unwrap_or_default(),
        reversed: view.reversed == Some(true),
    }
}

/// The action that saves a view under this id; none takes the one of this id away.
pub fn save(id: &Id, view: Option<SavedView>) -> Action {
    keyed_setting::edit(SettingsFields::views, id, view)
}

/// A query as JSON, for a browser to remember.
pub fn write_query(query: &Query) -> Value {
    let mut fields = Fields::new();
    if let Some(name) = Line::new("-") {
        view_of(name, query).write_group(&mut fields);
    }
    Value::Object(fields)
}

/// The query of such JSON; none where it is none.
pub fn read_query(value: &Value) -> Option<Query> {
    let mut problems = Problems::new();
    let view = SavedView::read_group(value.as_object()?, &Path::Root, &mut problems)?;
    problems.is_empty().then(|| query_of(&view))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Tier;
    use crate::book::action::apply;
    use crate::book::hlc::{Clock, Writer};

    fn full() -> Query {
        Query {
            text: "oak".to_owned(),
            stage: Some(Stage::Customer),
            tier: Some(Tier::A),
            tag: Some("wholesale".to_owned()),
            due: true,
            at_risk: true,
            order: Order::Value,
            reversed: true,
        }
    }

    #[test]
    fn a_query_comes_back_from_a_view_and_from_what_a_browser_remembers() {
        for query in [full(), Query::default()] {
            let view = view_of(Line::new("Mine").unwrap(), &query);
            assert_eq!(query_of(&view), query);
            assert_eq!(read_query(&write_query(&query)), Some(query));
        }
    }

    #[test]
    fn what_is_no_query_is_none() {
        for text in ["null", "[]", "{}", r#"{"name": "-", "due": "yes"}"#] {
            assert_eq!(
                read_query(&serde_json::from_str(text).unwrap()),
                None,
                "{text}"
            );
        }
    }

    #[test]
    fn two_devices_each_save_a_view_and_both_are_kept_in_the_order_of_their_names() {
        let book = Book::new();
        let saved = |writer: u64, id: &str, name: &str| {
            let view = view_of(Line::new(name).unwrap(), &full());
            let action = save(&Id::new(id).unwrap(), Some(view));
            let mut clock = Clock::new(Writer::of_bits(writer));
            apply(&book, &action, clock.tick(1)).unwrap()
        };
        let (one, other) = (saved(1, "v1", "Zeta"), saved(2, "v2", "Alpha"));
        let book = book.fold(&one).0.fold(&other).0;
        let names = |book: &Book| -> Vec<String> {
            views(book)
                .iter()
                .map(|(_, view)| view.name.as_str().to_owned())
                .collect()
        };
        assert_eq!(names(&book), ["Alpha", "Zeta"]);
        let mut clock = Clock::new(Writer::of_bits(1));
        let gone = apply(&book, &save(&Id::new("v1").unwrap(), None), clock.tick(9)).unwrap();
        assert_eq!(names(&book.fold(&gone).0), ["Alpha"]);
    }
}
