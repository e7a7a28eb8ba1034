#!/bin/sh
# Tests the page of the planning desk, and in a real browser both it and the report of a brief plan of the bundled scenario.
set -eu
cd "$(dirname "$0")/.."
if ! command -v chromium >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "installing Debian's Chromium for the browser tests"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
    else
        echo "NOT RUN: the browser tests need Chromium. As root: apt-get install chromium" >&2
        exit 0
    fi
fi
if command -v npm >/dev/null 2>&1; then
    (cd ui && npm test --silent)
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./argosy plan scenarios/caspian-med-2026 --time-limit 10s --out "$out" >/dev/null
sh ui-tests/run.sh "$out/report.html"
