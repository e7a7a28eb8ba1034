#!/bin/sh
# Tests ./argosy from outside: which JDK it takes, what it says without one, exit codes.
set -eu
cd "$(dirname "$0")/.."
here=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

expect() { # what, expected exit code, expected text, command...
    what=$1 code=$2 text=$3
    shift 3
    actual=0
    output=$("$@" 2>&1 </dev/null) || actual=$?
    if [ "$actual" -ne "$code" ] || ! printf '%s' "$output" | grep -qF -- "$text"; then
        echo "FAILED: $what: exit $actual (wanted $code), wanted the text '$text' in:"
        printf '%s\n' "$output" | head -n 20
        failures=$((failures + 1))
    else
        echo "ok: $what"
    fi
}

old=$work/jdk17
mkdir -p "$old/bin"
printf '#!/bin/sh\necho "the old java was started" >&2\nexit 9\n' >"$old/bin/java"
cp "$old/bin/java" "$old/bin/javac"
chmod +x "$old/bin/java" "$old/bin/javac"
echo 'JAVA_VERSION="17.0.15"' >"$old/release"

expect "prints its version" 0 "argosy " ./argosy --version
expect "looks past a JAVA_HOME that is too old" 0 "argosy " env JAVA_HOME="$old" ./argosy --version
expect "works through a symbolic link" 0 "argosy " sh -c "ln -s '$here/argosy' '$work/link' && '$work/link' --version"
expect "works from another folder" 0 "argosy " sh -c "cd '$work' && '$here/argosy' --version"
expect "an unknown command is the user's mistake" 2 "Unmatched argument" ./argosy no-such-command
expect "says what to do without a JDK" 2 "scripts/fetch-jdk.sh" \
    env -i PATH=/usr/bin:/bin HOME="$work" sh -c "ARGOSY_HOME='$here'; . ./scripts/jdk.sh; ARGOSY_WANTED_JAVA=99; require_jdk"

[ "$failures" -eq 0 ] || exit 1
