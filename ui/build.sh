#!/bin/sh
# Builds the page into a folder: ui/build.sh OUT. Skips the work when nothing changed since the last time.
# Without Node the page is left out and the server says so; everything else of Argosy works as ever.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
out=$1
cd "$here"
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "NOTICE: the page of the planning desk is not built: Node 20 or newer with npm is missing." >&2
    echo "        On Debian: apt-get install nodejs npm. All commands work without it; serve runs without its page." >&2
    exit 0
fi
stamp=$here/target/page.stamp
newer=$(find src package.json package-lock.json vite.config.ts svelte.config.js tsconfig.json build.sh -type f \
    -newer "$stamp" -print -quit 2>/dev/null || echo all)
if [ -f "$stamp" ] && [ -f "$out/index.html" ] && [ -z "$newer" ]; then
    exit 0
fi
if [ ! -d node_modules/vite ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    if ! npm ci --prefer-offline --no-audit --no-fund --loglevel=error; then
        echo "NOTICE: the page of the planning desk is not built: npm could not fetch its parts (see above)." >&2
        exit 0
    fi
fi
npm run --silent check
npx --no-install vite build --logLevel warn --outDir "$out" --emptyOutDir
mkdir -p "$here/target"
touch "$stamp"
