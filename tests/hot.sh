#!/usr/bin/env bash
# Writes cli/hot.txt: the functions that short calls of desk go through, so that cli/build.rs can have them lie
# together in the program. A list that is out of date costs memory and nothing else; the figures (G7) tell when it is
# time. It builds the program whole, runs it under callgrind, and takes some ten minutes.
set -euo pipefail
exec </dev/null
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v valgrind nm >/dev/null || { echo 'hot.sh: valgrind and nm are needed' >&2; exit 1; }

DESK_BUILD_UNORDERED=1 CARGO_PROFILE_DIST_STRIP=none cargo build --locked --profile dist -p desk
desk=${CARGO_TARGET_DIR:-target}/dist/desk
work=$(mktemp -d)
export DESK_DATA=$work/data HOME=$work XDG_CONFIG_HOME=$work
trap '"$desk" daemon stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

"$desk" ticket new -t First -b First >/dev/null
for n in $(seq 60); do printf '{"title":"Ticket %s","description":"Text %s"}\n' "$n" "$n"; done >"$work/rows.jsonl"
runs=0
run() {
    runs=$((runs + 1))
    valgrind -q --tool=callgrind --demangle=no --callgrind-out-file="$work/run.$runs" "$desk" "$@" >/dev/null
}
run --version
run --help
run ticket new -t Second -b Second
run ticket new -f "$work/rows.jsonl" -o id
run ticket list
run ticket list -L50
run ticket list -o json
run ticket show T-1
run ticket take T-1
run ticket comment T-1 -b Text
run ticket resolve T-1 --solution Done

# A name without the hash at its end, and with any hash of the standard library's inside.
nm --defined-only --print-size --radix=d "$desk" >"$work/sizes"
awk '
    function bare(name) {
        sub(/17h[0-9a-f]+E(\.llvm\.[0-9]+)?$/, "17h", name)
        gsub(/Cs[0-9A-Za-z]+_/, "Cs*_", name)
        return name
    }
    FILENAME ~ /sizes$/ {
        if (NF == 4 && $4 ~ /^(_ZN|_R)/) { size[$4] = $2 + 0; all[bare($4)] += size[$4] }
        next
    }
    /^c?fn=\([0-9]+\) (_ZN|_R)/ {
        if (!($2 in size)) next
        name = bare($2)
        if (!seen[FILENAME, name]++) { runs[name]++; if (FILENAME ~ /run\.1$/) first[name] = 1 }
        if (!ran[$2]++) { hot[name] += size[$2]; count[name]++ }
    }
    END {
        # A generic function has one name for all its types. Where too many of those are never called it stays
        # where it is: at most 8 KB of them for each that is.
        for (name in hot)
            if (all[name] - hot[name] < 8000 * count[name])
                printf "%d\t%03d\t%s\n", !(name in first), 999 - runs[name], name
    }
' "$work/sizes" "$work"/run.* | LC_ALL=C sort | cut -f3 >"$work/names"
[ "$(wc -l <"$work/names")" -gt 500 ] || { echo 'hot.sh: hardly a function was seen to run' >&2; exit 1; }
{
    echo '# Written by tests/hot.sh: what every run goes through first, then what most do.'
    cat "$work/names"
} >cli/hot.txt
wc -l cli/hot.txt
