//! The sales system: product plus adaptation to the customer. One page for each of its parts, and one that tells each in a
//! line. Its texts come with it. It draws what `system` tells and never works out a score.

pub mod common;
mod departures;
mod items;
mod losses;
mod offers;
mod overview;
pub mod probably_gone;
mod programme;
mod review;
mod scenario;

use self::departures::DeparturesPage;
use self::items::ItemsPage;
use self::losses::LossesPage;
use self::offers::OffersPage;
use self::overview::OverviewPage;
use self::programme::ProgrammePage;
use self::review::ReviewPage;
use self::scenario::ScenarioPage;
use crate::prelude::*;
use kept_core::scoring::selling::Part;

/// The page of a part.
pub fn system(at: &AppContext, part: Part) -> Html {
    match part {
        Part::Overview => html! { <OverviewPage {at} /> },
        Part::Offers => html! { <OffersPage {at} /> },
        Part::Items => html! { <ItemsPage {at} /> },
        Part::Losses => html! { <LossesPage {at} /> },
        Part::Departures => html! { <DeparturesPage {at} /> },
        Part::Programme => html! { <ProgrammePage {at} /> },
        Part::Scenario => html! { <ScenarioPage {at} /> },
        Part::Review => html! { <ReviewPage {at} /> },
    }
}
