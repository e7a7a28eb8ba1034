# Finds a JDK 25 or newer; sourced by ./argosy and ./check. Sets ARGOSY_JDK, or leaves it empty.
# Order: ARGOSY_JAVA_HOME, JAVA_HOME, javac on PATH, then the newest found in the usual places.
# A JAVA_HOME that points at an older JDK does not end the search.

ARGOSY_JDK=
ARGOSY_WANTED_JAVA=25
ARGOSY_CACHE=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/argosy

# Major version of the JDK in $1, read from its release file (no JVM is started); empty when it is no JDK.
# The answer is left in jdk_version.
jdk_major() {
    jdk_version=
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r release_key release_value; do
        [ "$release_key" = JAVA_VERSION ] || continue
        jdk_version=${release_value#\"}
        jdk_version=${jdk_version%%[!0-9]*}
        return 0
    done <"$1/release"
}

# Takes $1 when it is new enough.
use_jdk() {
    [ -n "$1" ] || return 1
    jdk_major "$1"
    [ -n "$jdk_version" ] && [ "$jdk_version" -ge "$ARGOSY_WANTED_JAVA" ] || return 1
    ARGOSY_JDK=$1
}

find_jdk() {
    use_jdk "${ARGOSY_JAVA_HOME:-}" && return 0
    use_jdk "${JAVA_HOME:-}" && return 0
    javac_on_path=$(command -v javac 2>/dev/null) || javac_on_path=
    if [ -n "$javac_on_path" ]; then
        javac_on_path=$(readlink -f "$javac_on_path" 2>/dev/null || printf '%s' "$javac_on_path")
        use_jdk "${javac_on_path%/bin/javac}" && return 0
    fi
    newest=0
    newest_home=
    for candidate in "$ARGOSY_CACHE"/jdk-* /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        jdk_major "$candidate"
        if [ -n "$jdk_version" ] && [ "$jdk_version" -gt "$newest" ]; then
            newest=$jdk_version
            newest_home=$candidate
        fi
    done
    use_jdk "$newest_home"
}

# Says what to do, offers the fetch when somebody can answer, and ends the script with code 2 when there is still none.
require_jdk() {
    find_jdk && return 0
    cat >&2 <<TEXT
Argosy needs a JDK $ARGOSY_WANTED_JAVA or newer and found none.
Looked at ARGOSY_JAVA_HOME, JAVA_HOME, javac on PATH, and the usual places of Debian, SDKMAN, IntelliJ, mise and macOS.
Do one of these and start again:
  - if one is installed elsewhere:  export ARGOSY_JAVA_HOME=/where/it/is
  - Debian 13 or Ubuntu, as root:   apt-get install openjdk-25-jdk-headless
  - anywhere with SDKMAN:           sdk install java 25-tem
  - Debian 12, root or not:         scripts/fetch-jdk.sh   (unpacks Debian 13's JDK into $ARGOSY_CACHE; installs nothing)
TEXT
    if [ -t 0 ] && [ -t 2 ] && [ -r /etc/debian_version ]; then
        printf 'Run scripts/fetch-jdk.sh now (about 145 MB to fetch, 350 MB on disk)? [y/N] ' >&2
        read -r answer
        case $answer in
        [yY]*) sh "$ARGOSY_HOME/scripts/fetch-jdk.sh" && find_jdk && return 0 ;;
        esac
    fi
    exit 2
}

# Ends the script when Maven is missing.
require_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    echo "Argosy is built with Maven 3.8.7 or newer and found no mvn. On Debian, as root: apt-get install maven" >&2
    exit 2
}
