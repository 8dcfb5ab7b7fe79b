#!/bin/sh
# Builds Sporhund, takes in the fictional documents of seeds/ and serves the search page on this machine.
# usage: sh seeds/demo.sh [--port PORT]
set -eu
cd "$(dirname "$0")/.."
command -v cargo >/dev/null 2>&1 || { echo "Rust is missing: install it with rustup (https://rustup.rs) and run this again." >&2; exit 1; }
exec cargo run --locked --quiet --bin sporhund -- demo "$@"
