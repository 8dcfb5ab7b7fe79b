//! Danish text analysis.
