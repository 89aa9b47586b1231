//! What the words of an event say: that it is a birthday, how one meets.

use super::event::Event;
use crate::book::fact::Channel;
use crate::import::fold::{has_phrase, words};

/// Words of birthdays in titles and categories.
const BIRTHDAY: &[&str] = &[
    "birthday",
    "geburtstag",
    "anniversaire de",
    "cumpleanos",
    "compleanno",
    "verjaardag",
    "fodselsdag",
    "fodelsedag",
    "bursdag",
    "syntymapaiva",
    "urodziny",
    "narozeniny",
    "szuletesnap",
    "день рождения",
    "день народження",
    "γενεθλια",
    "dogum gunu",
    "誕生日",
    "생일",
    "生日",
    "ծննդյան օր",
];

/// Words of meetings seen on a screen.
const VIDEO: &[&str] = &[
    "teams",
    "zoom",
    "google meet",
    "meet google com",
    "hangouts",
    "webex",
    "jitsi",
    "whereby",
    "gotomeeting",
    "skype",
    "facetime",
    "bluejeans",
    "videocall",
    "video call",
    "videokonferenz",
    "visio",
    "visioconference",
    "videollamada",
    "videoconferencia",
    "videochiamata",
    "videogesprek",
    "видеозвонок",
    "видеовстреча",
    "bigbluebutton",
    "conference",
];

/// Words of telephone calls.
const CALL: &[&str] = &[
    "call",
    "phone",
    "telephone",
    "phone call",
    "anruf",
    "telefonat",
    "telefon",
    "ruckruf",
    "telefontermin",
    "appel",
    "telephonique",
    "llamada",
    "telefono",
    "chiamata",
    "telefonata",
    "telefoongesprek",
    "bellen",
    "ringa",
    "opkald",
    "puhelu",
    "rozmowa telefoniczna",
    "hovor",
    "звонок",
    "созвон",
    "дзвинок",
    "τηλεφωνημα",
    "arama",
    "電話",
    "전화",
    "电话",
    "զանգ",
];

/// Whether an event is a birthday from an address book.
pub(super) fn is_birthday(event: &Event) -> bool {
    let whole_day = event
        .start
        .as_ref()
        .is_some_and(|start| start.seconds.is_none());
    let yearly = event
        .rules
        .iter()
        .any(|rule| rule.to_ascii_uppercase().contains("FREQ=YEARLY"));
    let marks = event.marks.to_ascii_lowercase();
    let marked = marks.contains("birthday") || marks.contains("geburtstag");
    let titled = || {
        let title = words(&event.summary);
        BIRTHDAY.iter().any(|word| has_phrase(&title, word))
    };
    whole_day && (marked || titled() && (yearly || event.attendees.is_empty()))
}

/// How one meets.
pub(super) fn channel(event: &Event) -> Channel {
    let place = words(&format!("{} {}", event.location, event.marks));
    let title = words(&event.summary);
    let text = event.description.to_ascii_lowercase();
    let links = [
        "teams.microsoft",
        "teams.live",
        "zoom.us",
        "meet.google",
        "webex.com",
        "meet.jit.si",
        "whereby.com",
        "microsoft teams",
        "gotomeet",
    ];
    let says = |list: &[&str], text: &str| list.iter().any(|word| has_phrase(text, word));
    if says(VIDEO, &place) || says(VIDEO, &title) || links.iter().any(|link| text.contains(link)) {
        Channel::Video
    } else if says(CALL, &title) || says(CALL, &words(&event.location)) {
        Channel::Call
    } else {
        Channel::Meeting
    }
}
