# Read by bash before a traced script (BASH_ENV) so that a recording knows which command printed what: before
# every command of the script, its line number goes out on descriptor 3, and the command waits for an answer
# on 4. The runner answers once it has read all output of the command before. When the runner is gone, the
# script ends instead of going on alone.
# shellcheck shell=bash
unset BASH_ENV
# What the script would have been given without a trace.
if [[ -n ${TRACED_BASH_ENV-} ]]; then
  # shellcheck source=/dev/null
  . "$TRACED_BASH_ENV"
  unset TRACED_BASH_ENV
fi
trap 'printf "%s\n" "$LINENO" >&3; read -r <&4 || exit 130' DEBUG
