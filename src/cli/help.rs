//! Forms of the help pages that several files of commands share.

/// Help of a command that takes something.
pub const TAKES: &str = "{about-with-newline}\nBrug: {usage}\n\n{positionals}\n\nValg:\n{options}";
