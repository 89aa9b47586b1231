//! Message templates in the person's own words: a text under a name, with a place for the customer's name.

use super::keyed_setting;
use crate::book::action::Action;
use crate::book::own_template::OwnTemplate;
use crate::book::settings::SettingsFields;
use crate::book::value::{Line, Note};
use crate::book::{Book, Id};
use crate::dyn_sort::DynSort;

/// What stands in a template for the customer's name.
const PLACE: &str = "{name}";

/// The templates of a book, by id, in the order of their names.
pub fn all(book: &Book) -> Vec<(Id, OwnTemplate)> {
    let templates = book.settings().fields.templates.unwrap_or_default().0;
    let templates = templates
        .into_iter()
        .filter_map(|(id, template)| Some((Id::new(&id)?, template.group)));
    let mut all: Vec<(Id, OwnTemplate)> = templates.collect();
    all.dyn_sort_by(|a, b| (a.1.name.as_str(), &a.0).cmp(&(b.1.name.as_str(), &b.0)));
    all
}

/// A template of a message to this customer: their name becomes a place for any name. None where the name or the text is none
/// that a book takes.
pub fn template_of(name: &str, message: &str, customer: &str) -> Option<OwnTemplate> {
    let text = match customer.is_empty() {
        true => message.to_owned(),
        false => message.replace(customer, PLACE),
    };
    Some(OwnTemplate {
        name: Line::new(name)?,
        text: Note::new(&text)?,
    })
}

/// The message of a template to this customer.
pub fn message(template: &OwnTemplate, customer: &str) -> String {
    template.text.as_str().replace(PLACE, customer)
}

/// The action that saves a template under this id; none takes the one of this id away.
pub fn save(id: &Id, template: Option<OwnTemplate>) -> Action {
    keyed_setting::edit(SettingsFields::templates, id, template)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::action::apply;
    use crate::book::hlc::{Clock, Writer};

    fn done(book: &Book, writer: u64, action: &Action) -> Book {
        let stamp = Clock::new(Writer::of_bits(writer)).tick(1_000 + writer);
        book.fold(&apply(book, action, stamp).unwrap()).0
    }

    fn names(book: &Book) -> Vec<String> {
        let all = all(book).into_iter();
        all.map(|(_, template)| template.name.as_str().to_owned())
            .collect()
    }

    #[test]
    fn a_message_becomes_a_template_and_a_message_to_somebody_else() {
        let template = template_of(
            "Back in",
            "Dear Ann Bell,\nit’s here, Ann Bell!",
            "Ann Bell",
        );
        let template = template.unwrap();
        assert_eq!(template.text.as_str(), "Dear {name},\nit’s here, {name}!");
        assert_eq!(message(&template, "Ζωή"), "Dear Ζωή,\nit’s here, Ζωή!");
        assert_eq!(template_of("", "text", "Ann"), None);
        assert_eq!(template_of("name", "  ", "Ann"), None);
        let nobody = template_of("name", "text", "").unwrap();
        assert_eq!(nobody.text.as_str(), "text");
    }

    #[test]
    fn templates_are_saved_one_by_one_and_taken_away() {
        let [a, b] = ["a", "b"].map(|id| Id::new(id).unwrap());
        let of = |name: &str| template_of(name, "text", "");
        let book = done(&Book::new(), 1, &save(&a, of("Second")));
        let book = done(&book, 2, &save(&b, of("First")));
        assert_eq!(names(&book), ["First", "Second"]);
        let book = done(&book, 3, &save(&b, None));
        assert_eq!(names(&book), ["Second"]);
    }
}
