//! The sales system and the scenario (method §17, §18): what is sold, how it is offered, and what becomes of the business.

pub mod constants;
