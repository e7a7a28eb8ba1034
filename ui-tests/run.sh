#!/bin/sh
# Tests a report and the planning desk in a browser: ui-tests/run.sh REPORT.html
# Pictures go to ARGOSY_PICTURES, by default ui-tests/target/pictures.
# Exit 0 when all is well, 1 when a test fails, 3 when Node or Chromium is not on this machine.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage: ui-tests/run.sh REPORT.html   (write one with: ./argosy demo)" >&2
    exit 2
fi
report=$(CDPATH= cd -- "$(dirname -- "$1")" && pwd)/$(basename -- "$1")
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Browser tests not run: Node 20 or newer with npm is missing. On Debian: apt-get install nodejs npm" >&2
    exit 3
fi
chromium=${CHROMIUM:-}
for name in chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$chromium" ] || chromium=$(command -v "$name" || true)
done
if [ -z "$chromium" ]; then
    echo "Browser tests not run: no Chromium on PATH. On Debian: apt-get install chromium; or set CHROMIUM to its path." >&2
    exit 3
fi
cd "$here"
if [ ! -d node_modules/playwright-core ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --no-audit --no-fund --silent
fi
ARGOSY_REPORT=$report ARGOSY=$here/../argosy ARGOSY_PICTURES=${ARGOSY_PICTURES:-$here/target/pictures} CHROMIUM=$chromium \
    node --test --test-concurrency=1 --test-reporter=spec
