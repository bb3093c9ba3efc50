#!/bin/sh
# watch-runc.sh ID: prints the runc processes that start container ID. It has to see all processes: --pid host.
id=$1 first='' now='' reported=' '

# serves PID: true if the container's id is among that process's arguments.
serves() { case $(tr '\0' ' ' <"/proc/$1/cmdline") in *"$id"*) true ;; *) false ;; esac }

parent_of() { while read -r key value; do if [ "$key" = PPid: ]; then echo "$value"; fi; done <"/proc/$1/status"; }

# report PID TEXT: prints it, the first time.
report() {
  case $reported in *" $1:$2 "*) return ;; esac
  reported="$reported$1:$2 "
  echo "pid $1  $2"
}

# scan: one look at every process. Leaves in `left` how many runc processes work for the container.
scan() {
  left=0
  for folder in /proc/[0-9]*; do
    read -r name <"$folder/comm" || continue
    pid=${folder#/proc/}
    case $name in
      'runc:[2:INIT]') # becomes the container's first process
        if serves "$(parent_of "$pid")"; then
          first=$pid left=$((left + 1))
          report "$pid" "runc init"
        fi
        ;;
      runc)
        if serves "$pid"; then
          left=$((left + 1))
          case $(tr '\0' ' ' <"$folder/cmdline") in *' create '*) report "$pid" "runc create" ;; esac
        fi
        ;;
    esac
  done
}

seconds() { read -r up _ </proc/uptime && echo "${up%.*}"; }

echo "watching"
end=$(($(seconds) + 20))
while [ "$(seconds)" -lt "$end" ]; do
  scan
  if [ -z "$first" ] || ! read -r now <"/proc/$first/comm"; then continue; fi
  case $now in runc*) continue ;; esac
  report "$first" "$now"
  [ "$left" -gt 0 ] || break
done 2>/dev/null
echo "runc processes left: $left"
