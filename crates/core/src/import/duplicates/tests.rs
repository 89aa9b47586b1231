use super::*;
use serde_json::{Value, json};

fn book(customers: Vec<Value>) -> Book {
    let file = json!({"format": "kept", "version": 1, "customers": customers});
    crate::exchange::json::load::open(&file.to_string()).unwrap()
}

#[test]
fn one_telephone_of_an_office_joins_nobody() {
    let one = |id: &str, name: &str| json!({"id": id, "name": name, "added": "2026-01-01", "phones": ["+49 30 1234567"]});
    assert_eq!(
        find(&book(vec![one("a", "Ann Bell"), one("b", "Odo Quist")])),
        []
    );
}

#[test]
fn the_same_name_with_other_addresses_is_somebody_else() {
    let one = |id: &str, email: &str| json!({"id": id, "name": "Ann Bell", "added": "2026-01-01", "emails": [email]});
    assert_eq!(
        find(&book(vec![
            one("a", "ann@a.example"),
            one("b", "bell@b.example")
        ])),
        []
    );
    assert_eq!(
        find(&book(vec![
            one("a", "ann@a.example"),
            one("b", "ANN@a.example")
        ]))[0]
            .why,
        Why::Email
    );
}
