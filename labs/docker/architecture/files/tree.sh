#!/bin/sh
# tree.sh PID: draws who is whose parent, for process PID up to the first, and for dockerd and containerd. Needs to see all processes: --pid host.
leaf=$1

# name_of PID: the program's name as it was called; /proc/PID/status cuts it after 15 characters.
name_of() {
  name=$(tr '\0' '\n' <"/proc/$1/cmdline" | sed -n 1p)
  echo "${name##*/}"
}

# One line for each process that counts: pid, parent, name. NSpid has a second number for processes of a nested engine or cluster.
cat /proc/[0-9]*/status 2>/dev/null | awk -v leaf="$leaf" '
  $1 == "Name:" { name = $2 }
  $1 == "State:" { state = $2 }
  $1 == "Pid:" { pid = $2 }
  $1 == "PPid:" { parent[pid] = $2 }
  $1 == "NSpid:" && NF == 2 && state != "Z" && name ~ /^(dockerd|containerd)$/ { wanted[pid] = 1 }
  END {
    wanted[leaf] = 1
    for (pid in wanted) for (one = pid; one > 0; one = parent[one]) shown[one] = 1
    for (pid in shown) print pid, parent[pid]
  }' | sort -n | while read -r pid parent; do
  echo "$pid $parent $(name_of "$pid")"
done 2>/dev/null | awk '
  { order[NR] = $1; parent[$1] = $2; name[$1] = $3; count[$2]++ }
  function draw(pid, indent,   i, left) {
    left = count[pid]
    for (i = 1; i <= NR; i++) if (parent[order[i]] == pid) {
      left--
      print indent (left ? "├─ " : "└─ ") "pid " order[i] "  " name[order[i]]
      draw(order[i], indent (left ? "│  " : "   "))
    }
  }
  END {
    for (j = 1; j <= NR; j++) if (!(parent[order[j]] in name)) {
      print "pid " order[j] "  " (order[j] == 1 && name[1] !~ /^(dockerd|containerd)/ ? "first process" : name[order[j]])
      draw(order[j], "")
    }
  }'
