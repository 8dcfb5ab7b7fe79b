//! Tests over the real program.
