#!/bin/sh
# Sets up what the tests need and runs all of them: unit, property, command line, HTTP and browser tests.
# usage: sh tests/run.sh [arguments for cargo test]
set -eu
cd "$(dirname "$0")/.."

command -v cargo >/dev/null 2>&1 || { echo "Rust is missing: install it with rustup (https://rustup.rs) and run this again." >&2; exit 1; }

# The browser tests drive a real Chromium.
if ! command -v chromedriver >/dev/null 2>&1 || ! { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    if command -v apt-get >/dev/null 2>&1; then
        echo "Installing Chromium and its driver for the browser tests ..."
        $as_root apt-get update -q
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qy --no-install-recommends chromium chromium-driver fonts-dejavu-core
    else
        echo "The browser tests need Chromium and chromedriver: install both with your package manager and run this again." >&2
        exit 1
    fi
fi

# Scanned documents are read by Tesseract with its Danish model.
if ! { command -v tesseract && tesseract --list-langs 2>&1 | grep -qx dan; } >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    if command -v apt-get >/dev/null 2>&1; then
        echo "Installing character recognition for the tests with scans ..."
        $as_root apt-get update -q
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qy --no-install-recommends tesseract-ocr tesseract-ocr-dan
    else
        echo "Tests with scans are skipped: install tesseract with its Danish model (dan) and run this again." >&2
    fi
fi

exec cargo test --locked "$@"
