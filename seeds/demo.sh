#!/bin/sh
# Builds Sporhund, takes in the fictional documents of seeds/ and serves the search page on this machine.
# usage: sh seeds/demo.sh [--port PORT]
set -eu
cd "$(dirname "$0")/.."
command -v cargo >/dev/null 2>&1 || { echo "Rust is missing: install it with rustup (https://rustup.rs) and run this again." >&2; exit 1; }

# One of the documents is a scan; without the recogniser it is only listed.
if ! { command -v tesseract && tesseract --list-langs 2>&1 | grep -qx dan; } >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    echo "Installing character recognition (tesseract-ocr, tesseract-ocr-dan) for scanned documents ..."
    { command -v apt-get >/dev/null 2>&1 && $as_root apt-get update -q &&
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qy --no-install-recommends tesseract-ocr tesseract-ocr-dan; } ||
        echo "It could not be installed: scans are listed, but not read." >&2
fi

exec cargo run --locked --quiet --bin sporhund -- demo "$@"
