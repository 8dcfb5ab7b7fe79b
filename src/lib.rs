//! Sporhund.
