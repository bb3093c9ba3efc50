# Holds when drydock-126 and drydock-127 have the exit codes of their names, and drydock-script's script has failed and then run.
for code in 126 127; do
  said=$(docker inspect --format '{{.State.ExitCode}}' "drydock-$code" 2>/dev/null) || fail "no container drydock-$code" "one that didn't start, with exit code $code" "the step's commands keep it: no --rm"
  [[ $said == "$code" ]] || fail "drydock-$code has exit code $said" "$code" "126: found and not executable; 127: not found"
done
said=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' drydock-script 2>/dev/null) || fail "no container drydock-script" "one that runs /start" "docker create, docker cp, docker start"
[[ $said == "exited 0" ]] || fail "drydock-script: $said" "exited 0" "the kernel reads a script's first line: #! and the program that reads the rest"
said=$(docker logs drydock-script 2>&1)
[[ $said == *"exec format error"* ]] || fail "drydock-script's log has no 'exec format error'" "the error of the first try" "start the script without a first line #!"
[[ $said == *started* ]] || fail "drydock-script hasn't printed 'started'" "the word that the repaired script prints" "docker logs drydock-script"
pass "exit codes 126 and 127 seen; drydock-script was refused by the kernel, and then ran"
