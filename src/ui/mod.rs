//! The screens: words, parts and pages. No arithmetic on scores here.
