# What the runner gives every script of a lab (through BASH_ENV), so that the scripts hold nothing but their own
# business. To run one by hand, in a work folder: BASH_ENV=…/labs/lib/lab.sh bash …/1-lost/run.sh
# shellcheck shell=bash
set -o errexit -o nounset -o pipefail
# For this script alone, not for those that it starts.
unset BASH_ENV

# wait_for SECONDS WHAT COMMAND…: returns once COMMAND succeeds; fails after SECONDS, saying WHAT was waited for. A
# page shows one muted line, "wait until WHAT": a person just waits.
wait_for() {
  local end=$((SECONDS + $1)) what=$2 tries=0
  shift 2
  until "$@" >/dev/null 2>&1; do
    if ((SECONDS >= end)); then
      echo "gave up waiting until $what" >&2
      return 1
    fi
    # Most things take a moment. What takes longer is asked less often, for each look costs the machine too.
    if (((tries += 1) < 10)); then sleep 0.1; else sleep 0.5; fi
  done
}

# watch_until SECONDS TEXT COMMAND…: runs a command that doesn't end by itself (logs --follow, get --watch) until it
# has printed TEXT, and ends it; fails after SECONDS. A page shows COMMAND alone: a person presses Ctrl-C.
watch_until() {
  local end=$((SECONDS + $1)) text=$2 printed pid found=0
  shift 2
  printed=$(mktemp)
  "$@" >"$printed" 2>&1 </dev/null &
  pid=$!
  until grep -F -- "$text" "$printed" >/dev/null; do
    if ((SECONDS >= end)) || ! kill -0 "$pid" 2>/dev/null; then
      found=1
      break
    fi
    sleep 0.1
  done
  kill "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  # It may have ended between the last look and its last words.
  if grep -F -- "$text" "$printed" >/dev/null; then found=0; fi
  cat "$printed"
  rm -f "$printed"
  if [[ $found != 0 ]]; then echo "gave up waiting for '$text'" >&2; fi
  return "$found"
}

# type_into COMMAND… <<'END': runs an interactive program at a terminal and types the lines of the here-document, each
# once the program waits at a prompt. A page shows COMMAND and the session.
type_into() {
  local seen command
  seen=$(mktemp)
  # The end is noted, since a program that loses its input while it ends may complain.
  command="$(printf '%q ' "$@"); status=\$?; echo >$seen.end; exit \$status"
  # util-linux's `script` gives the program a terminal. The transcript tells when it waits at its prompt.
  typed_lines "$seen" | SHELL=/bin/sh script -q -e -f -c "$command" "$seen" | tr -d '\r' | sed $'s/\033\\[[0-9;]*[A-Za-z]//g'
  rm -f "$seen" "$seen.end"
}

# typed_lines TRANSCRIPT: prints each line of the input once the transcript ends in a prompt that came since the last.
# The input stays open until the program has ended, or five seconds: some end with their input.
typed_lines() {
  local line
  SENT=0
  while IFS= read -r line; do
    wait_for 30 "the program waits at a prompt" at_prompt "$1"
    SENT=$(wc -c <"$1")
    printf '%s\n' "$line"
  done
  wait_for 5 "the program ends" test -e "$1.end" 2>/dev/null || true
}

# at_prompt TRANSCRIPT: true if it has grown since the last line was typed and ends in a prompt ("# ", "$ ", "> "), after
# which busybox asks the terminal where its cursor is.
at_prompt() {
  (($(wc -c <"$1") > SENT)) && tail -c 6 "$1" | tail -n 1 | grep $'[#$%>] \\(\033\\[6n\\)\\{0,1\\}$' >/dev/null
}

# The runner says which script this is, what its lab needs, and in which folder the lab is.
case ${DRYDOCK_SCRIPT-} in
  check)
    # shellcheck source-path=SCRIPTDIR source=check.sh
    . "${DRYDOCK_LIB:?}/check.sh"
    case " ${DRYDOCK_NEEDS-} " in *' kind '*)
      # shellcheck source-path=SCRIPTDIR source=cluster.sh
      . "$DRYDOCK_LIB/cluster.sh"
      ;;
    esac
    case " ${DRYDOCK_NEEDS-} " in *' helm '*)
      # shellcheck source-path=SCRIPTDIR source=release.sh
      . "$DRYDOCK_LIB/release.sh"
      ;;
    esac
    ;;
  measure)
    # shellcheck source-path=SCRIPTDIR source=measure.sh
    . "${DRYDOCK_LIB:?}/measure.sh"
    ;;
esac
# run.sh is what a person types: it has no helpers of the lab's.
if [[ ${DRYDOCK_SCRIPT-run} != run && -f ${DRYDOCK_LAB_FOLDER-}/lib.sh ]]; then
  # shellcheck source=/dev/null
  . "$DRYDOCK_LAB_FOLDER/lib.sh"
fi
