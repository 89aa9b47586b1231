//! What Insights finds out about a book as of a day, one thing after the other, in slices, so that the page answers all the
//! while. What was found is kept until the book or the day changes. Must never calculate anything itself.

mod jobs;

use std::cell::RefCell;

use yew::Callback;

use self::jobs::{Working, buy, climb, look_back, read};
use super::departure_reasons::Reasons;
use crate::app::dispatcher::{AppState, Dispatcher};
use crate::prelude::*;
use crate::services::time_slicing::{Stop, painted, yield_to_browser};
use kept_core::scoring::retention::time_share::Minutes;
use kept_core::scoring::statistics::cohorts::Cohorts;
use kept_core::scoring::statistics::gamma_gamma::{FittedSpend, NoSpend};
use kept_core::scoring::statistics::holdout::Figures;
use kept_core::scoring::statistics::ladder_history::LadderMonths;
use kept_core::scoring::statistics::referral_tree::Branch;
use kept_core::scoring::statistics::rfm::RfmTable;
use kept_core::scoring::statistics::sbg::{NoProjection, Sbg};
use kept_core::scoring::statistics::{
    Curve, Fitted, Forecast, Hindsight, NoContest, NoModel, Purchases, Size, Tier,
};

/// How far ahead the buying model looks, in days.
pub const AHEAD: i32 = 91;
/// Up to so many customers the buying model is fitted without being asked for.
const BUYERS_AT_ONCE: usize = 20_000;
/// Up to so many scores of one customer on one day are made without being asked for.
const SCORES_AT_ONCE: usize = 60_000;
/// The ladder is looked at on so many days.
const LADDER_DAYS: usize = 13;

/// What takes no time to speak of.
pub struct Base {
    /// How long customers stay; none where nobody has bought.
    pub curve: Option<Curve>,
    /// How many will.
    pub projection: Result<Sbg, NoProjection>,
    /// How many months of being a customer the projection rests on.
    pub months: usize,
    /// Who bought and when.
    pub purchases: Rc<Purchases>,
    /// How many came again, by when they came first.
    pub cohorts: Cohorts,
    /// How lately and how often each of them bought.
    pub rfm: RfmTable,
    /// How much of that there is.
    pub size: Size,
    /// How much it may be asked.
    pub tier: Tier,
    /// Who brought whom.
    pub tree: Vec<Branch>,
    /// The time of twelve weeks.
    pub minutes: Minutes,
    /// Why they left.
    pub reasons: Reasons,
}

/// What the buying model says, and how it stood the test.
pub struct Buying {
    /// The model.
    pub fitted: Result<Fitted, NoModel>,
    /// What a purchase brings.
    pub spend: Result<FittedSpend, NoSpend>,
    /// What is foretold; none without a model.
    pub forecast: Option<Forecast>,
    /// The contest with the rhythm rule and the risk.
    pub contest: Result<Figures, NoContest>,
}

/// Work that may take long.
pub enum JobState<T> {
    /// It will be done.
    Waiting,
    /// So much of it is done, in percent.
    Under(u8),
    /// It is done when asked for, since it may take a while.
    Offered,
    /// The person called it off.
    Stopped,
    /// This came of it.
    Done(Rc<T>),
}

impl<T> JobState<T> {
    fn pause(&mut self) {
        if self.is_under() {
            *self = JobState::Waiting;
        }
    }

    /// Whether it was under way.
    fn call_off(&mut self) -> bool {
        let was_under = self.is_under();
        *self = JobState::Stopped;
        was_under
    }

    fn is_under(&self) -> bool {
        matches!(self, JobState::Under(_))
    }

    fn is_waiting(&self) -> bool {
        matches!(self, JobState::Waiting)
    }
}

/// A piece of long work by name.
#[derive(Clone, Copy, PartialEq)]
pub enum Job {
    /// Who buys again.
    Buying,
    /// The ladder over a year.
    Ladder,
    /// How well the risk foretold who left.
    Hindsight,
}

/// All that has been found so far.
pub struct Found {
    /// What comes first; none while the book is read.
    pub base: Option<Rc<Base>>,
    /// Who buys again.
    pub buying: JobState<Buying>,
    /// The ladder over a year.
    pub ladder: JobState<LadderMonths>,
    /// How well the risk foretold who left.
    pub hindsight: JobState<Hindsight>,
}

/// The findings about one book as of one day.
pub struct Study {
    /// Whose book it is.
    dispatcher: Dispatcher,
    /// The book.
    pub view: AppState,
    /// The day.
    pub asof: Day,
    /// What has been found so far.
    pub found: RefCell<Found>,
    /// Calls off whatever is under way.
    stop: RefCell<Stop>,
}

thread_local! {
    /// The last study, so that whoever comes back finds what was found.
    static LAST: RefCell<Option<Rc<Study>>> = const { RefCell::new(None) };
}

/// The study of a book as of a day: the last one where the book is the same, whatever else there is to see by now.
pub fn of(dispatcher: &Dispatcher, view: &AppState, asof: Day) -> Rc<Study> {
    LAST.with_borrow_mut(|last| {
        if let Some(study) = last
            && study.dispatcher == *dispatcher
            && study.view.revision == view.revision
            && study.asof == asof
        {
            return study.clone();
        }
        let study = Rc::new(Study {
            dispatcher: dispatcher.clone(),
            view: view.clone(),
            asof,
            found: RefCell::new(Found {
                base: None,
                buying: JobState::Waiting,
                ladder: JobState::Waiting,
                hindsight: JobState::Waiting,
            }),
            stop: RefCell::default(),
        });
        *last = Some(study.clone());
        study
    })
}

impl Study {
    /// Finds out what is not found yet, and tells whenever there is more to see.
    pub fn begin(self: &Rc<Self>, tell: &Callback<()>) {
        self.leave();
        let stop = Stop::default();
        self.stop.replace(stop.clone());
        wasm_bindgen_futures::spawn_local(work(self.clone(), stop, tell.clone()));
    }

    /// Leaves off; what was under way begins anew next time.
    pub fn leave(&self) {
        self.stop.borrow().stop();
        let mut found = self.found.borrow_mut();
        found.buying.pause();
        found.ladder.pause();
        found.hindsight.pause();
    }

    /// Does what was only offered, or called off.
    pub fn start(self: &Rc<Self>, job: Job, tell: &Callback<()>) {
        let idle = {
            let mut found = self.found.borrow_mut();
            match job {
                Job::Buying => found.buying = JobState::Waiting,
                Job::Ladder => found.ladder = JobState::Waiting,
                Job::Hindsight => found.hindsight = JobState::Waiting,
            }
            !(found.buying.is_under() || found.ladder.is_under() || found.hindsight.is_under())
        };
        if idle {
            self.begin(tell);
        }
        tell.emit(());
    }

    /// Calls one thing off and goes on with the others.
    pub fn call_off(self: &Rc<Self>, job: Job, tell: &Callback<()>) {
        let was_under = {
            let mut found = self.found.borrow_mut();
            match job {
                Job::Buying => found.buying.call_off(),
                Job::Ladder => found.ladder.call_off(),
                Job::Hindsight => found.hindsight.call_off(),
            }
        };
        if was_under {
            self.begin(tell);
        }
        tell.emit(());
    }

    fn next(&self) -> Option<Job> {
        let found = self.found.borrow();
        let may_be_asked = found
            .base
            .as_ref()
            .is_some_and(|base| !matches!(base.tier, Tier::Counts(_)));
        if found.buying.is_waiting() && may_be_asked {
            Some(Job::Buying)
        } else if found.ladder.is_waiting() {
            Some(Job::Ladder)
        } else if found.hindsight.is_waiting() {
            Some(Job::Hindsight)
        } else {
            None
        }
    }

    fn reached(&self, job: Job, percent: u8) {
        let mut found = self.found.borrow_mut();
        match job {
            Job::Buying => found.buying = JobState::Under(percent),
            Job::Ladder => found.ladder = JobState::Under(percent),
            Job::Hindsight => found.hindsight = JobState::Under(percent),
        }
    }
}

async fn work(study: Rc<Study>, stop: Stop, tell: Callback<()>) {
    painted().await;
    let known = study.found.borrow().base.is_some();
    if !known {
        let Some(base) = read(&study, &stop).await else {
            return;
        };
        offer(&study, &base);
        study.found.borrow_mut().base = Some(Rc::new(base));
        tell.emit(());
        yield_to_browser().await;
    }
    while let Some(job) = study.next().filter(|_| !stop.is_stopped()) {
        study.reached(job, 0);
        tell.emit(());
        let to = Working {
            study: &study,
            stop: &stop,
            tell: &tell,
            job,
        };
        let done = match job {
            Job::Buying => buy(&to).await,
            Job::Ladder => climb(&to).await,
            Job::Hindsight => look_back(&to).await,
        };
        if done.is_none() {
            return;
        }
        tell.emit(());
    }
}

/// What would take long is done only when asked for.
fn offer(study: &Study, base: &Base) {
    let (view, asof) = (&study.view, study.asof);
    let customers = view.book.customer_count();
    let months = Hindsight::new(&view.book, asof).months().len();
    let mut found = study.found.borrow_mut();
    if base.size.customers > BUYERS_AT_ONCE {
        found.buying = JobState::Offered;
    }
    if customers.saturating_mul(LADDER_DAYS) > SCORES_AT_ONCE {
        found.ladder = JobState::Offered;
    }
    if customers.saturating_mul(months) > SCORES_AT_ONCE {
        found.hindsight = JobState::Offered;
    }
}
