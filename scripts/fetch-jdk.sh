#!/bin/sh
# Unpacks the JDK 25 of Debian 13 into the user's cache, for machines whose own distribution has none (Debian 12).
# Installs nothing and needs no root: a private package state, signed by Debian's own keyring, on the mirror that this
# machine already uses. The unpacked JDK runs on its own C library, because it wants a newer one than Debian 12 has.
# Only amd64 is proven. About 145 MB to fetch, 350 MB on disk.
set -eu

cache=${XDG_CACHE_HOME:-$HOME/.cache}/argosy
state=$cache/fetch
root=$cache/debian13
jdk=$cache/jdk-25
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
packages="openjdk-25-jre-headless openjdk-25-jdk-headless libc6 zlib1g libgcc-s1 libstdc++6 patchelf"

say() { echo "fetch-jdk: $*" >&2; }
give_up() {
    say "$*"
    exit 2
}

command -v apt-get >/dev/null 2>&1 || give_up "this machine has no apt-get; get a JDK 25 from SDKMAN or Adoptium instead."
[ -r "$keyring" ] || give_up "Debian's archive keyring is missing: apt-get install debian-archive-keyring."
mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -E 'debian/?$' | head -n 1)
[ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -E '/debian/?$' | head -n 1)
[ -n "$mirror" ] || give_up "no Debian mirror is configured on this machine."

mkdir -p "$state/lists/partial" "$state/cache/archives/partial" "$state/debs" "$state/parts"
: >"$state/status"
echo "deb [signed-by=$keyring] $mirror trixie main" >"$state/sources.list"
apt() {
    apt-get -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts="$state/parts" \
        -o Dir::State="$state" -o Dir::State::lists="$state/lists" -o Dir::State::status="$state/status" \
        -o Dir::Cache="$state/cache" -o APT::Sandbox::User= -o Debug::NoLocking=1 -qq "$@"
}
say "reading Debian 13's package lists"
apt update
say "fetching $packages"
# shellcheck disable=SC2086 # a list of words
(cd "$state/debs" && apt download $packages)
rm -rf "$root" "$jdk"
mkdir -p "$root"
for deb in "$state"/debs/*.deb; do
    dpkg -x "$deb" "$root"
done

home=$(find "$root/usr/lib/jvm" -maxdepth 1 -type d -name 'java-25-openjdk-*' | head -n 1)
[ -n "$home" ] || give_up "the package held no JDK."
loader=$(find "$root" -name 'ld-linux-x86-64.so.2' \( -type f -o -type l \) | head -n 1)
[ -n "$loader" ] || give_up "only amd64 is supported."
loader=$(readlink -f "$loader")
libraries=$(dirname "$(find "$root" -name 'libc.so.6' | head -n 1)")
patchelf=$(find "$root" -path '*bin/patchelf' | head -n 1)
edit() { "$loader" --library-path "$libraries" "$patchelf" "$@"; }

say "pointing the JDK at its own C library"
rpath=$home/lib:$home/lib/server:$libraries:$root/usr/lib/x86_64-linux-gnu:$root/lib/x86_64-linux-gnu
for program in "$home"/bin/* "$home"/lib/jspawnhelper; do
    [ -L "$program" ] && continue
    edit --set-interpreter "$loader" --set-rpath "$rpath" "$program"
done
find "$home/lib" -name '*.so' -type f | while read -r library; do
    edit --set-rpath "$rpath" "$library"
done
# Debian keeps the configuration outside; its absolute links would leave the unpacked tree.
find "$home" -type l | while read -r link; do
    to=$(readlink "$link")
    case $to in
    /etc/java-25-openjdk/*) [ -e "$root$to" ] && ln -sfn "$root$to" "$link" ;;
    esac
done
ln -sfn "$home" "$jdk"
rm -rf "$state"
"$jdk/bin/java" -version
say "done: $jdk (./argosy and ./check find it by themselves)"
