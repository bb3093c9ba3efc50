# Read by the bash of a lab shell instead of ~/.bashrc (src/labs/shell.ts). It keeps to bash 3.2. Its own names
# begin with drydock; all that is exported is what a lab's commands use.
# shellcheck shell=bash

# Debian's bash has read /etc/bash.bashrc: an alias of its own there would break the words below.
unalias -a

drydock_lab=${DRYDOCK_LAB:?}
drydock_work=$PWD
drydock_program=$DRYDOCK_SHELL_PROGRAM
drydock_node=$DRYDOCK_SHELL_NODE
drydock_root=$DRYDOCK_SHELL_ROOT
drydock_progress=$DRYDOCK_SHELL_PROGRESS
read -r -a drydock_steps <<<"$DRYDOCK_SHELL_STEPS"
# The step whose task was shown last. `start` has just shown the one that is due.
drydock_shown=
drydock_step=
HISTFILE=$DRYDOCK_SHELL_HISTORY
unset DRYDOCK_SHELL_PROGRAM DRYDOCK_SHELL_NODE DRYDOCK_SHELL_ROOT DRYDOCK_SHELL_PROGRESS DRYDOCK_SHELL_STEPS DRYDOCK_SHELL_HISTORY
# Two shells of one lab keep both histories.
shopt -s histappend checkwinsize

# drydock WORD…: the command line that started this shell.
drydock() {
  DRYDOCK_ROOT=$drydock_root DRYDOCK_NODE=$drydock_node "$drydock_program" "$@"
}

# npx drydock WORD…: the same, wherever it is typed. npx itself would look no further than the folder's project.
npx() {
  if [[ ${1-} == drydock ]]; then
    shift
    drydock "$@"
  else
    command npx "$@"
  fi
}

# drydock_look: sets drydock_step to the first step that hasn't passed; empty if all have, "-" without progress.
drydock_look() {
  local line passed='' in_list='' step
  drydock_step=-
  [[ -r $drydock_progress ]] || return 0
  while IFS= read -r line; do
    [[ $line != *'"passed": ['* ]] || in_list=yes
    [[ -n $in_list ]] || continue
    passed+=$line
    [[ $line != *']'* ]] || break
  done <"$drydock_progress"
  drydock_step=
  for step in "${drydock_steps[@]}"; do
    [[ $passed != *"\"$step\""* ]] || continue
    drydock_step=$step
    break
  done
}

# drydock_prompt: before every prompt. Another terminal may have checked, reset or cleaned the lab meanwhile.
drydock_prompt() {
  local where='' at
  # The folder that this shell stands in was removed, and there is a new one of that name.
  [[ . -ef $PWD ]] || builtin cd -- "$PWD" 2>/dev/null || builtin cd -- "$drydock_work" 2>/dev/null || true
  [[ ! -d $drydock_work || . -ef $drydock_work ]] || where=' \W'
  drydock_look
  at=${drydock_step:-all passed}
  [[ $at != - ]] || at='not started'
  PS1="$drydock_lab $at$where \$ "
}

check() { drydock check "$@"; }
hint() { drydock hint "$@"; }
run() { drydock run "$@"; }
solve() { drydock solve "$@"; }

goal() {
  drydock goal "$@" || return
  [[ $# -gt 0 ]] || drydock_shown=$drydock_step
}

# The next step, if it was not shown yet; else a check of the step that is due, and then the next one.
next() {
  drydock_look
  if [[ -n $drydock_step && $drydock_step == "$drydock_shown" ]]; then
    drydock check || return
    drydock_look
    [[ -n $drydock_step ]] || return 0
    echo
  fi
  drydock goal && drydock_shown=$drydock_step
}

leave() { exit 0; }

help() {
  cat <<'END'
  goal     what the step asks
  check    has it been reached?
  next     check it, and show the next step
  hint     one hint at a time
  run      run the step's commands for you; for a step to repair, break it first
  solve    run one solution, and its check
  leave    end this shell; exit and Ctrl-D do the same, and the lab stays as it is
A step's id after a word means that step: check 2-kept. All else is bash; builtin help is about that.
END
}

PS2='> '
PROMPT_COMMAND=drydock_prompt
drydock_look
drydock_shown=$drydock_step
