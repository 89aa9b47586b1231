//! The language of the page: chosen on this device, else the first of the browser's that there is. English is built in;
//! another is a folder of files: what every screen needs is fetched when it is spoken, what a part of the page needs with that
//! part. `boot.js` knows the same key and order, asks for the first file before anybody else, and has all of them kept.

use std::cell::RefCell;

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use yew::prelude::*;

use super::calendar_words;
use super::i18n::Words;
use crate::platform::browser_storage::Area;
use crate::platform::focus::by_id;
use crate::platform::intl;
use crate::platform::lazy_chunk::NotFetched;
use kept_core::i18n::Texts;

/// Where the choice is kept; absent where the browser decides.
const KEY: &str = "kept/language";
/// The language that is built in.
const ENGLISH: &str = "en";
/// The file of what every screen needs.
const MAIN: &str = "main";
/// What `boot.js` leaves to the page: the answer to its asking for that file.
const EARLY: &str = "keptTexts";

thread_local! {
    /// Tells the page that another language is spoken.
    static WATCHER: RefCell<Option<Callback<String>>> = const { RefCell::new(None) };
    /// The files beside the first that were taken in, in whatever language.
    static TAKEN_IN: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// The tags of the languages there are, English first, each with the address of its folder; English has none.
pub fn offered() -> Vec<(String, Option<String>)> {
    let named = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("meta[name=kept-locales]").ok()?)
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_default();
    let others = named
        .split_whitespace()
        .filter_map(|one| one.split_once('='));
    let others = others.map(|(tag, address)| (tag.to_owned(), Some(address.to_owned())));
    std::iter::once((ENGLISH.to_owned(), None))
        .chain(others)
        .collect()
}

/// What a language is called in itself, which the document says: not every browser knows.
pub fn own_name(tag: &str) -> Option<String> {
    let template = match tag {
        ENGLISH => by_id("welcome"),
        _ => by_id(&format!("welcome-{tag}")),
    }?;
    template.get_attribute("data-name")
}

/// The tag chosen on this device; none where the browser decides.
pub fn chosen() -> Option<String> {
    let tag = Area::Local.text(KEY)?;
    offered()
        .into_iter()
        .map(|(known, _)| known)
        .find(|known| *known == tag)
}

/// The tag of the language that is to be spoken.
fn wanted() -> String {
    let offered = offered();
    let of_browser = || {
        let languages = web_sys::window()?.navigator().languages();
        languages.iter().find_map(|tag| {
            let tag = tag.as_string()?.to_lowercase();
            let plain = tag.split('-').next()?;
            let known = offered.iter().find(|(known, _)| known == plain);
            known.map(|(known, _)| known.clone())
        })
    };
    chosen()
        .or_else(of_browser)
        .unwrap_or_else(|| ENGLISH.to_owned())
}

/// Chooses a language, or leaves it to the browser, and speaks it. False where its file cannot be fetched: nothing changes.
pub async fn choose(tag: Option<String>) -> bool {
    let before = chosen();
    keep(tag.as_deref());
    let is_spoken = speak(None).await;
    if !is_spoken {
        keep(before.as_deref());
    }
    is_spoken
}

fn keep(tag: Option<&str>) {
    match tag {
        Some(tag) => Area::Local.set_text(KEY, tag),
        None => Area::Local.remove(KEY),
    }
}

/// Speaks the language that is wanted before the page is drawn. English needs no waiting.
pub fn begin(then: impl FnOnce() + 'static) {
    if wanted() == ENGLISH {
        return then();
    }
    let early = web_sys::window().and_then(|window| Reflect::get(&window, &EARLY.into()).ok());
    let early = early.and_then(|early| early.dyn_into::<Promise>().ok());
    wasm_bindgen_futures::spawn_local(async move {
        // What cannot be fetched is said in English.
        if !speak(early).await {
            name_in_document(ENGLISH);
        }
        then();
    });
}

/// Speaks the language that is wanted; its first file may have been asked for earlier.
async fn speak(early: Option<Promise>) -> bool {
    let tag = wanted();
    let texts = match folder_of(&tag) {
        None => Texts::english(),
        Some(folder) => {
            let mut asked = match early {
                Some(early) => vec![JsFuture::from(early)],
                None => ask(&folder, &[MAIN]),
            };
            asked.extend(ask(&folder, &TAKEN_IN.with_borrow(Clone::clone)));
            let mut texts = answers(asked).await.unwrap_or_default().into_iter();
            let Some(main) = texts.next() else {
                return false;
            };
            texts.fold(Texts::of(&tag, main), |texts, more| texts.with_own(more))
        }
    };
    Words::speak(texts);
    name_in_document(&tag);
    if let Some(watcher) = WATCHER.with_borrow(Clone::clone) {
        watcher.emit(tag);
    }
    true
}

fn name_in_document(tag: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // Only a name that no attribute can have is refused.
        let _ = root.set_attribute("lang", tag);
    }
}

/// Takes in the texts of these files in the language spoken. They are asked for at once, before anybody waits for the answer; in
/// English they come with their part. Where another language is chosen meanwhile, whoever asks again is answered in that.
pub fn take_in(files: &'static [&'static str]) -> impl Future<Output = Result<(), NotFetched>> {
    let tag = Words::spoken().language().to_owned();
    let is_new = |file: &&str| TAKEN_IN.with_borrow(|taken| !taken.contains(file));
    let new: Vec<&'static str> = files.iter().copied().filter(is_new).collect();
    let asked = folder_of(&tag).map(|folder| ask(&folder, &new));
    async move {
        let texts = match asked {
            None => Vec::new(),
            Some(asked) => answers(asked).await.ok_or(NotFetched)?,
        };
        if Words::spoken().language() != tag {
            return Err(NotFetched);
        }
        // What two rooms asked for at once is taken in twice, which changes nothing.
        texts.into_iter().for_each(Words::take_in);
        TAKEN_IN.with_borrow_mut(|taken| taken.extend(new));
        Ok(())
    }
}

/// The address of a language's folder; English has none.
fn folder_of(tag: &str) -> Option<String> {
    let found = offered().into_iter().find(|(known, _)| known == tag);
    found.and_then(|(_, folder)| folder)
}

/// Asks for files of a language, all at once.
fn ask(folder: &str, files: &[&str]) -> Vec<JsFuture> {
    let window = web_sys::window();
    let asked = files.iter().filter_map(|file| {
        let answer = window
            .as_ref()?
            .fetch_with_str(&format!("{folder}{file}.ftl"));
        Some(JsFuture::from(answer))
    });
    asked.collect()
}

/// The texts of what was asked for; none where one of them cannot be had.
async fn answers(asked: Vec<JsFuture>) -> Option<Vec<String>> {
    let mut texts = Vec::with_capacity(asked.len());
    for one in asked {
        let answer: Response = one.await.ok()?.dyn_into().ok()?;
        let text = answer.ok().then(|| answer.text().ok())??;
        texts.push(JsFuture::from(text).await.ok()?.as_string()?);
    }
    Some(texts)
}

/// The tag of the language spoken; draws anew when it is another.
#[hook]
pub fn use_language() -> String {
    let tag = use_state_eq(|| Words::spoken().language().to_owned());
    {
        let tag = tag.setter();
        use_effect_with((), move |()| {
            WATCHER.set(Some(Callback::from(move |now| tag.set(now))));
        });
    }
    (*tag).clone()
}

/// In which language numbers and dates are written: as the book says; else as the browser has it, where that is the language
/// spoken, for it knows the country as well.
pub fn write_numbers(of_book: Option<&str>) {
    intl::speak(of_book);
    let spoken = Words::spoken();
    let tag = spoken.language();
    let speaks = |language: &str| language.split('-').next() == Some(tag);
    if of_book.is_none() && !speaks(&intl::language()) {
        intl::speak(Some(tag));
    }
    // Names of days are those of the texts only where both are in one language.
    match speaks(&intl::language()) {
        true => calendar_words::begin(&spoken),
        false => intl::write_days_with(None),
    }
}
