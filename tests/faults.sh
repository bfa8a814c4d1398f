#!/usr/bin/env bash
# The long runs of tests/faults.rs, which take hours: 2,000 kills under 64 callers, 500 power cuts on ext4
# and 500 on xfs, each of a dozen faults at every single call that changes a file, and 200 random histories with
# kills. .ci/run has a short run of each. Root's, for the power cuts; what cannot be tried fails.
# With names of tests it runs those alone, for example: tests/faults.sh kill:: cut::
set -euo pipefail
exec </dev/null
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DESK_NO_SKIP=1 DESK_KILLS=${DESK_KILLS:-2000} DESK_CUTS=${DESK_CUTS:-500} DESK_PLACES=${DESK_PLACES:-0}
export DESK_HISTORIES=${DESK_HISTORIES:-200}
# A hundred backups under load, each restored, verified and compared.
if [ $# = 0 ]; then
    DESK_BACKUPS=${DESK_BACKUPS:-100} cargo test --release --locked -p desk-tests --test upkeep -- --nocapture --test-threads 1
    # Nothing else is at work here, so that how long bystanders wait can be told.
    DESK_QUIET=1 cargo test --release --locked -p desk-tests --test network bystander -- --test-threads 1
fi
exec cargo test --release --locked -p desk-tests --test faults -- --nocapture --test-threads 1 "$@"
