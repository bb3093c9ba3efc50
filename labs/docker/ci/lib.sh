# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/registry.sh"

REGISTRY=127.0.0.1:8165

# digest_of REPOSITORY TAG: the digest that the lab's registry gives for it; nothing where it has none.
digest_of() { manifest_digest "ci:$(cat password.txt)@$REGISTRY" "$1" "$2"; }

# new_commit: a commit id that the registry hasn't seen.
new_commit() { printf '%07x\n' "$((RANDOM * 8192 + RANDOM % 8192))"; }

# copy_of_repo: a copy of your repository on the runner, in /tmp/check.
copy_of_repo() { docker exec drydock-runner sh -c 'rm -rf /tmp/check && cp -r /repo /tmp/check'; }

# in_copy COMMAND: runs it in the copy.
in_copy() { docker exec -w /tmp/check drydock-runner sh -c "$1"; }

# empty_runner: takes what builds have left on the runner, as a new one would not have it.
empty_runner() { docker exec drydock-runner docker builder prune -a -f >/dev/null; }

# run_copy COMMIT: runs the copy's pipeline for that commit; prints what it says.
run_copy() { docker exec -e COMMIT="$1" -w /tmp/check drydock-runner sh pipeline.sh 2>&1; }
