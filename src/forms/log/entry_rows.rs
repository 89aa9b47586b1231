//! Which fields of each kind of entry stand in sight and which in the fold, row by row.

use kept_core::book::Kind;
use kept_core::book::entry::Common;
use kept_core::book::fact::{
    Departure, Incident, Loss, Need, Offer, Promise, Purchase, Referral, Remark, Return, Rival,
    Survey, Time, Touch, Training,
};

/// Names of fields, in rows.
pub type Names = &'static [&'static [&'static str]];

/// The rows in sight and the rows in the fold. `is_trained`: what the team was trained in is practised one contact at a
/// time, so a contact asks for it.
pub fn names(kind: Kind, is_trained: bool) -> (Names, Names) {
    match kind {
        Kind::Touch if is_trained => (
            &[
                &[Touch::channel],
                &[Touch::by],
                &[Touch::answered, Touch::thanks],
                &[Common::measure],
                &[Common::on],
            ],
            &[&[Common::minutes], &[Common::note]],
        ),
        Kind::Touch => (
            &[
                &[Touch::channel],
                &[Touch::by],
                &[Touch::answered, Touch::thanks],
                &[Common::on],
            ],
            &[&[Common::minutes], &[Common::note]],
        ),
        Kind::Promise => (
            &[&[Promise::text], &[Promise::due]],
            &[
                &[Common::on],
                &[Promise::kept_on, Promise::broken_on],
                &[Promise::told_ahead],
                &[Common::minutes],
                &[Common::note],
            ],
        ),
        Kind::Need => (
            &[&[Need::text], &[Need::item], &[Common::on]],
            &[
                &[Need::answer, Need::answered_on],
                &[Common::minutes],
                &[Common::note],
            ],
        ),
        Kind::Purchase => (
            &[&[Purchase::amount], &[Purchase::items], &[Common::on]],
            &[
                &[Purchase::quoted],
                &[Purchase::promised_for, Purchase::delivered_on],
                &[Purchase::terms_kept],
                &[Common::minutes],
                &[Common::note],
            ],
        ),
        Kind::Note => (&[&[Remark::text], &[Common::on]], &[&[Common::minutes]]),
        Kind::Survey => (
            &[
                &["answers.treatment"],
                &["answers.process"],
                &["answers.hassle"],
                &["answers.games"],
                &["answers.together"],
                &[Survey::effort, Survey::recommend],
                &[Survey::text],
                &[Common::on],
            ],
            &[&[Survey::reply], &[Common::minutes], &[Common::note]],
        ),
        Kind::Incident => (
            &[&[Incident::text], &[Incident::severity], &[Common::on]],
            &[
                &[Incident::sort],
                &[Incident::dimension, Incident::step],
                &[Incident::cause],
                &[Incident::complaint],
                &[Incident::resolved_on, Incident::made_right],
                &[Common::minutes],
                &[Common::note],
            ],
        ),
        Kind::Departure => (
            &[&[Departure::stated], &[Departure::root], &[Common::on]],
            &[
                &[Departure::rival, Departure::item],
                &[Departure::could_offer],
                &[Departure::did_offer],
                &[Departure::text],
                &[Common::minutes],
                &[Common::note],
            ],
        ),
        Kind::Offer => (
            &[
                &[Offer::text],
                &[Offer::item],
                &[Offer::origin],
                &[Offer::answer],
                &[Common::on],
            ],
            &[&[Offer::need], &[Common::minutes], &[Common::note]],
        ),
        Kind::Loss => (
            &[
                &[Loss::text],
                &[Loss::loss],
                &[Loss::item, Loss::value],
                &[Common::on],
            ],
            &[&[Loss::remedy], &[Common::minutes], &[Common::note]],
        ),
        Kind::Referral => (
            &[&[Referral::answer], &[Common::on]],
            &[&[Common::minutes], &[Common::note]],
        ),
        Kind::Rival => (
            &[&[Rival::name], &[Common::on]],
            &[&[Common::minutes], &[Common::note]],
        ),
        Kind::Return => (
            &[&[Return::text], &[Common::on]],
            &[&[Common::minutes], &[Common::note]],
        ),
        Kind::Training => (
            &[
                &[Training::people, Common::minutes],
                &[Common::measure],
                &[Common::on],
            ],
            &[&[Common::note]],
        ),
        Kind::Time => (
            &[
                &[Common::minutes],
                &[Time::existing],
                &[Time::text],
                &[Common::on],
            ],
            &[&[Common::note]],
        ),
    }
}
