//! Files of other programs: bytes in, JSON text out. The JavaScript side lends its decoder of texts.

use std::collections::BTreeMap;

use kept_core::book::keyed_fields::unflatten;
use kept_core::book::op::{Change, List, Op};
use kept_core::book::record::{Fields, Record};
use kept_core::book::{Book, Customer};
use kept_core::exchange::json::{FORMAT, VERSION};
use kept_core::import::{Addition, Context, Plan, TextDecode, reader};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::problems::{day, problem};

#[wasm_bindgen(raw_module = "../lib/decode.js")]
extern "C" {
    /// The text of these bytes, or `undefined` where they are not of the encoding of this label.
    #[wasm_bindgen(js_name = textOf)]
    fn decode_text(label: &str, bytes: &[u8]) -> Option<String>;
}

/// The decoder of the JavaScript side.
struct ScriptDecoder;

impl TextDecode for ScriptDecoder {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        decode_text(label, bytes)
    }
}

/// What an import would do; `options` is a JSON object: `asof`, `name`, `currency`, `country`, `own_names`, `answers`.
///
/// # Errors
/// What is wrong with the options.
#[wasm_bindgen]
pub fn plan(bytes: &[u8], options: &str) -> Result<String, String> {
    let (plan, _) = planned(bytes, options, &ScriptDecoder)?;
    Ok(plan.to_json().to_string())
}

/// The purchases of a file: rows of customer, date, amount in the currency's minor unit (null where it names none).
///
/// # Errors
/// What is wrong with the options.
#[wasm_bindgen]
pub fn purchases(bytes: &[u8], options: &str) -> Result<String, String> {
    let (plan, _) = planned(bytes, options, &ScriptDecoder)?;
    let rows = plan.records.payments.iter().zip(&plan.payers);
    let rows = rows.map(|(payment, payer)| {
        let who = plan.people.get(*payer).map(|person| person.name.as_str());
        json!({
            "customer": who,
            "number": payer,
            "date": payment.day.to_string(),
            "amount": payment.amount.as_ref().map(|amount| amount.minor - payment.refunded.unwrap_or(0)),
            "currency": payment.amount.as_ref().and_then(|amount| amount.currency.as_deref()),
        })
    });
    Ok(Value::from(rows.collect::<Vec<Value>>()).to_string())
}

/// The file as a book of its own.
///
/// # Errors
/// What is wrong with the options.
#[wasm_bindgen]
pub fn book(bytes: &[u8], options: &str) -> Result<String, String> {
    let (plan, context) = planned(bytes, options, &ScriptDecoder)?;
    let ops = Addition::new(&plan, &Book::new(), &context).into_ops();
    Ok(Value::Object(file(ops, &context)).to_string())
}

/// The file that holds just these new records. To fold them into a book and write that gives the same, and would bring
/// along all that reads, merges and checks a book: a tenth of the module.
fn file(ops: Vec<Op>, context: &Context) -> Fields {
    let mut file = Fields::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    let at = format!("{}T00:00:00Z", context.asof);
    file.insert("exported_at".to_owned(), at.into());
    for op in ops {
        let Change::Put(fields) = op.change else {
            continue;
        };
        let mut fields = unflatten(&fields, Customer::KEYED).into_owned();
        if op.list == List::Settings {
            file.insert(op.list.word().to_owned(), fields.into());
            continue;
        }
        fields.insert("id".to_owned(), op.id.as_str().into());
        let list = file.entry(op.list.word());
        if let Value::Array(list) = list.or_insert_with(|| Value::Array(Vec::new())) {
            list.push(fields.into());
        }
    }
    file
}

fn planned(
    bytes: &[u8],
    options: &str,
    decoder: &dyn TextDecode,
) -> Result<(Plan, Context), String> {
    let context = context(options)?;
    let records = reader::read(bytes, &context, decoder);
    Ok((Plan::new(records, &context), context))
}

fn context(options: &str) -> Result<Context, String> {
    let options: Value =
        serde_json::from_str(options).map_err(|_| problem("answers", "is not an object"))?;
    let text = |name: &str| options.get(name).and_then(Value::as_str);
    let mut context = Context::new(day(text("asof").unwrap_or_default())?);
    context.file_name = text("name").map(str::to_owned);
    context.currency = text("currency").map(str::to_owned);
    context.country = text("country").map(str::to_owned);
    let texts = |value: &Value| -> Vec<String> {
        let all = value.as_array().into_iter().flatten();
        let one = value.as_str().map(str::to_owned);
        one.into_iter()
            .chain(all.filter_map(Value::as_str).map(str::to_owned))
            .collect()
    };
    context.own_names = options.get("own_names").map(texts).unwrap_or_default();
    let answers = options.get("answers").and_then(Value::as_object);
    let answers = answers.into_iter().flatten();
    context.answers = answers
        .map(|(key, value)| (key.clone(), texts(value)))
        .collect::<BTreeMap<_, _>>();
    Ok(context)
}

#[cfg(test)]
mod tests {
    use kept_core::book::hlc::Stamp;
    use kept_core::book::op::Batch;
    use kept_core::exchange::json::load::open;
    use kept_core::exchange::json::write::write;

    use super::*;

    struct Utf8;

    impl TextDecode for Utf8 {
        fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
            let text = std::str::from_utf8(bytes).ok();
            text.filter(|_| label == "utf-8").map(str::to_owned)
        }
    }

    #[test]
    fn answers_and_the_day_reach_the_plan() {
        let log = b"customer,date,amount\nAda,2026-01-05,12.50\nBo,2026-02-07,3.00\nAda,2026-03-01,7.25\n";
        let (plan, context) = planned(
            log,
            r#"{"asof":"2026-04-01","answers":{"same_person":"Ada=new","payers":["Ada"]}}"#,
            &Utf8,
        )
        .unwrap();
        assert_eq!(plan.records.payments.len(), 3);
        assert_eq!(plan.payers, [0, 1, 0]);
        assert_eq!(context.answers["payers"], ["Ada"]);
        assert!(planned(log, r#"{"asof":"1.4.2026"}"#, &Utf8).is_err());
        assert!(planned(log, "[", &Utf8).is_err());
    }

    /// The records of a file, one a line, without who wrote them when.
    fn records(book: &Book) -> Value {
        let mut file: Value = serde_json::from_str(&write(book, "")).unwrap();
        file.as_object_mut().unwrap().remove("stamps");
        file
    }

    #[test]
    fn the_file_of_an_import_reads_as_the_book_that_its_records_fold_into() {
        let cards = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nORG:Engines\r\nBDAY:1990-02-28\r\nTEL:+49 30 123456\r\n\
            EMAIL:ada@example.org\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nEND:VCARD\r\n";
        let log = b"customer,email,date,amount,currency,item\nAda,ada@x.org,2026-01-05,12.50,EUR,Bread\nBo,,2026-02-07,3.00,EUR,Cake\n\
            Ada,ada@x.org,2026-03-01,7.25,EUR,Bread\nBo,,2026-03-02,-1.00,EUR,Bread\n";
        for (bytes, customers) in [(&cards[..], 2), (log, 2)] {
            let (plan, context) = planned(bytes, r#"{"asof":"2026-04-01"}"#, &Utf8).unwrap();
            let ops = Addition::new(&plan, &Book::new(), &context).into_ops();
            let stamp = Stamp::BEFORE_ALL;
            let (folded, _) = Book::new().fold(&Batch {
                stamp,
                ops: ops.clone(),
            });
            let written = Value::Object(file(ops, &context)).to_string();
            let opened = open(&written).unwrap();
            assert_eq!(opened.customers().count(), customers, "{written}");
            assert_eq!(records(&opened), records(&folded));
        }
    }
}
