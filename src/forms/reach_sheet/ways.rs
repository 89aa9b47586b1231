//! The ways to reach a customer, as links, and the message that they take along.

use super::own::OwnTemplates;
use super::{leaving, message, way_link, ways_of};
use crate::parts::TextField;
use crate::platform::collation;
use crate::platform::pending_contact::Left;
use crate::prelude::*;
use kept_core::book::Customer;
use kept_core::book::fact::Channel;
use kept_core::book::own_template::OwnTemplate;
use kept_core::exchange::contact_links::{ContactWay, Medium};
use kept_core::scoring::retention::today::{Step, Task};
use kept_core::session::message_template::{Template, Templates, templates};
use kept_core::session::own_templates;

/// What [`Ways`] shows.
#[derive(Properties, PartialEq)]
pub struct WaysProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Who is to be reached.
    pub customer: Id,
    /// Called once the person has left by one of the ways.
    pub onleave: Callback<Left>,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// What the sheet knows of the customer.
struct Known {
    customer: Customer,
    ways: Vec<ContactWay>,
    /// What Today would have the person do.
    step: Option<Step>,
    templates: Templates,
    /// The person's own templates.
    own: Vec<(Id, OwnTemplate)>,
}

impl Known {
    fn of(view: &AppState, id: &Id) -> Option<Known> {
        let (customer, file) = view.book.customer(id)?;
        let agenda = view.score_cache.agenda(id)?;
        let idea = agenda.idea.as_ref();
        let mut own = own_templates::all(&view.book);
        collation::sort_by_text(Words::spoken().language(), &mut own, |(_, template)| {
            template.name.as_str().to_owned()
        });
        Some(Known {
            customer: customer.clone(),
            ways: ways_of(&view.book, customer),
            step: idea.map(|idea| idea.step.clone()),
            templates: templates(customer, file, agenda, view.today()),
            own,
        })
    }

    fn body(&self, words: &Words, template: Template) -> AttrValue {
        let name = self.customer.name.as_str();
        message::body(words, &self.templates, template, name).into()
    }

    /// The numbers or addresses of a medium, to choose from.
    fn choices(&self, medium: Medium) -> Choices {
        let ways = self.ways.iter().filter(|way| way.medium == medium);
        ways.map(|way| (way.shown.clone().into(), way.shown.clone().into()))
            .collect()
    }
}

/// By what a message begins.
#[derive(Clone, PartialEq)]
enum Begun {
    /// One of the page's templates.
    Known(Template),
    /// One of the person's own.
    Own(Id),
}

impl Begun {
    /// What stands for it in the row of choices.
    fn value(&self) -> AttrValue {
        match self {
            Begun::Known(template) => template.word().into(),
            Begun::Own(id) => format!("own {id}").into(),
        }
    }

    fn known(&self) -> Option<Template> {
        match self {
            Begun::Known(template) => Some(*template),
            Begun::Own(_) => None,
        }
    }
}

/// What is written meanwhile: by which template, the text, and to which number and address.
#[derive(Clone, Default, PartialEq)]
struct Writing {
    begun: Option<Begun>,
    text: AttrValue,
    number: AttrValue,
    address: AttrValue,
}

/// The ways, and the message.
#[component]
pub fn Ways(props: &WaysProps) -> Html {
    let (words, view) = (&props.at.words, &props.at.view);
    let held = (view.clone(), props.customer.clone());
    let known = use_memo(held, |(view, id)| Known::of(view, id));
    let writing = use_state_eq(|| {
        let known = known.as_ref().as_ref();
        let template = known.map(|known| known.templates.first);
        let text = known.zip(template);
        let text = text.map(|(known, template)| known.body(words, template));
        Writing {
            begun: template.map(Begun::Known),
            text: text.unwrap_or_default(),
            ..Writing::default()
        }
    });
    let Some(known) = known.as_ref() else {
        return html! {};
    };
    let (phones, emails) = (known.choices(Medium::Call), known.choices(Medium::Mail));
    let sheet = Sheet {
        number: chosen(&phones, &writing.number),
        address: chosen(&emails, &writing.address),
        props,
        known,
        writing,
    };
    let number = sheet.several(
        "reach-number",
        t!(words, "reach-number"),
        &phones,
        |writing, value| writing.number = value,
    );
    let address = sheet.several(
        "reach-address",
        t!(words, "reach-address"),
        &emails,
        |writing, value| writing.address = value,
    );
    let customer = &known.customer;
    let title = t!(words, "reach-title", name = customer.name.as_str());
    let byline = view.book.byline(customer);
    html! {
        <Dialog {words} id="reach" {title} onclose={&props.close}>
            <div class="reach-sheet">
                <div key="who">{ for byline.map(|byline| html! { <p class="muted">{ byline.to_owned() }</p> }) }</div>
                <div key="none">{ for known.ways.is_empty().then(|| sheet.nothing()) }</div>
                <div key="number">{ for number }</div>
                <div class="reach-sheet__call" key="call">{ for sheet.call() }</div>
                <div key="address">{ for address }</div>
                <div key="message">{ for sheet.message() }</div>
            </div>
        </Dialog>
    }
}

/// What is chosen, else the first.
fn chosen(of: &Choices, value: &AttrValue) -> AttrValue {
    let held = of.iter().find(|(held, _)| held == value);
    let first = held.or(of.first());
    first.map_or_else(AttrValue::default, |(first, _)| first.clone())
}

/// The sheet as it stands.
struct Sheet<'a> {
    props: &'a WaysProps,
    known: &'a Known,
    writing: UseStateHandle<Writing>,
    /// The number chosen; empty where there is none.
    number: AttrValue,
    /// The address chosen, likewise.
    address: AttrValue,
}

impl Sheet<'_> {
    fn words(&self) -> &Words {
        &self.props.at.words
    }

    /// A callback that changes what is written.
    fn put(&self, set: fn(&mut Writing, AttrValue)) -> Callback<AttrValue> {
        callback!((writing = self.writing), move |value: AttrValue| {
            let mut next = (*writing).clone();
            set(&mut next, value);
            writing.set(next);
        })
    }

    /// A list of numbers or addresses, where there is a choice.
    fn several(
        &self,
        id: &'static str,
        label: String,
        choices: &Choices,
        set: fn(&mut Writing, AttrValue),
    ) -> Option<Html> {
        let value = if id == "reach-number" {
            &self.number
        } else {
            &self.address
        };
        let field =
            html! { <SelectField {id} {label} {choices} {value} onchange={self.put(set)} /> };
        (choices.len() > 1).then_some(field)
    }

    /// The link of a medium; none where they cannot be reached by it.
    fn link(&self, medium: Medium, class: &'static str, text: String) -> Option<Html> {
        let to = match medium {
            Medium::Mail => &self.address,
            Medium::Call | Medium::Text | Medium::WhatsApp => &self.number,
        };
        let mut ways = self.known.ways.iter();
        let way = ways.find(|way| way.medium == medium && way.shown == to.as_str())?;
        let task = self.known.step.as_ref().map(Step::task);
        let thanks = match medium {
            Medium::Call => task == Some(Task::SayThanks),
            _ => self.template_begun() == Some(Template::Thanks),
        };
        let subject = message::subject(self.words(), self.template_begun());
        let left = Left { medium, thanks };
        let onclick = leaving(
            &self.props.at,
            &self.props.customer,
            left,
            self.props.onleave.clone(),
        );
        let message = (&*subject, &*self.writing.text);
        Some(way_link(way, message, class, text, None, onclick))
    }

    /// The link that calls; the main one unless Today would have a message sent.
    fn call(&self) -> Option<Html> {
        let channel = self.known.step.as_ref().and_then(Step::channel);
        let class = match channel {
            Some(Channel::Message) => "button",
            _ => "button button--primary",
        };
        let text = t!(self.words(), "reach-call", number = self.number.as_str());
        self.link(Medium::Call, class, text)
    }

    /// The message with the links that take it along; nothing where there are none.
    fn message(&self) -> Option<Html> {
        let words = self.words();
        let sends = [
            self.link(Medium::Text, "button", t!(words, "reach-text")),
            self.link(Medium::WhatsApp, "button", t!(words, "reach-whatsapp")),
            self.link(Medium::Mail, "button", t!(words, "reach-mail")),
        ];
        let sends: Vec<Html> = sends.into_iter().flatten().collect();
        if sends.is_empty() {
            return None;
        }
        Some(html! {
            <div class="form__rows">
                { self.template() }
                <TextField key="text" id="reach-message" label={t!(words, "reach-message")} value={self.writing.text.clone()} long=true
                    onchange={self.put(|writing, text| writing.text = text)} />
                <div class="reach-sheet__ways" key="ways" role="group" aria-label={t!(words, "reach-send")}>{ for sends }</div>
                <p class="field__hint" key="hint">{ t!(words, "reach-hint") }</p>
            </div>
        })
    }

    /// The page's own template that the message begins with.
    fn template_begun(&self) -> Option<Template> {
        self.writing.begun.as_ref().and_then(Begun::known)
    }

    /// The templates to begin from; choosing one writes its text, but not over what the person wrote.
    fn template(&self) -> Html {
        let words = self.words();
        let customer = self.known.customer.name.as_str();
        let known = self.known.templates.all.iter().map(|template| {
            let name = message::name(words, *template);
            (
                Begun::Known(*template),
                name,
                self.known.body(words, *template),
            )
        });
        let own = self.known.own.iter().map(|(id, template)| {
            let name = template.name.as_str().to_owned();
            let text = own_templates::message(template, customer).into();
            (Begun::Own(id.clone()), name, text)
        });
        let all: Vec<(Begun, String, AttrValue)> = known.chain(own).collect();
        let choices = all.iter();
        let choices: Choices = choices
            .map(|(begun, name, _)| (begun.value(), name.clone().into()))
            .collect();
        let chosen = all.iter().find_map(|(begun, name, _)| match begun {
            Begun::Own(id) if self.writing.begun.as_ref() == Some(begun) => {
                Some((id.clone(), name.clone()))
            }
            _ => None,
        });
        let texts: Vec<(Begun, AttrValue)> = all
            .into_iter()
            .map(|(begun, _, text)| (begun, text))
            .collect();
        let onchange = callback!((writing = self.writing), move |value: AttrValue| {
            let is_own = !writing.text.trim().is_empty()
                && texts.iter().all(|(_, text)| *text != writing.text);
            let mut chosen = texts.iter();
            if let Some((begun, text)) = chosen.find(|(begun, _)| begun.value() == value) {
                let mut next = (*writing).clone();
                next.begun = Some(begun.clone());
                if !is_own {
                    next.text = text.clone();
                }
                writing.set(next);
            }
        });
        let value = self
            .writing
            .begun
            .as_ref()
            .map(Begun::value)
            .unwrap_or_default();
        let onsaved = callback!((writing = self.writing), move |id: Option<Id>| {
            let mut next = (*writing).clone();
            next.begun = id.map(Begun::Own);
            writing.set(next);
        });
        let message = self.writing.text.clone();
        html! {
            <>
                <ChoiceField key="template" name="reach-template" label={t!(words, "reach-template")} {value} {choices} {onchange} />
                <OwnTemplates key="own" at={&self.props.at} {message} customer={customer.to_owned()} {chosen} {onsaved} />
            </>
        }
    }

    /// What is said where nothing in the book can be used.
    fn nothing(&self) -> Html {
        let words = self.words();
        let id = self.props.customer.to_string();
        let to = Route::Details { id }.address();
        let onclick = self.props.close.reform(|_: MouseEvent| ());
        html! {
            <div class="stack">
                <p>{ t!(words, "reach-nothing") }</p>
                <a class="button" href={to} {onclick}>{ t!(words, "act-change-details") }</a>
            </div>
        }
    }
}
