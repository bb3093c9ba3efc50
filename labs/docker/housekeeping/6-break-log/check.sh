# Holds when drydock-mail does what it did, its log can't pass 2 MB and can be read, and the other two run.
container_runs drydock-mail
made=$(docker inspect -f '{{.Config.Image}} {{join .Config.Cmd " "}}' drydock-mail)
[[ $made == "drydock-office"*" mail" ]] || fail "drydock-mail runs $made" \
  "drydock-office with the argument mail" "docker run -d --name drydock-mail … drydock-office mail"
driver=$(docker inspect -f '{{.HostConfig.LogConfig.Type}}' drydock-mail)
case $driver in
  json-file) size='' files=1 ;;
  local) size=20m files=5 ;;
  none)
    fail "drydock-mail keeps no log at all (driver none)" "a log of 2 MB at most" \
      "docker logs drydock-mail; which options limit a log?"
    ;;
  *)
    fail "the log driver of drydock-mail is $driver" "json-file or local, whose files the engine limits" \
      "docker run --log-driver"
    ;;
esac
[[ -z $(log_option drydock-mail max-size) ]] || size=$(log_option drydock-mail max-size)
[[ -z $(log_option drydock-mail max-file) ]] || files=$(log_option drydock-mail max-file)
[[ -n $size && $size != -1 ]] || fail "the log of drydock-mail has no limit" "2 MB at most" \
  "docker inspect -f '{{.HostConfig.LogConfig}}' drydock-mail; limits are set when a container is made"
total=$(awk -v size="$(bytes_of "$size")" -v files="$files" 'BEGIN {printf "%.1f", size * files / 1e6}')
awk -v total="$total" 'BEGIN {exit !(total <= 2)}' ||
  fail "the log of drydock-mail may take $files × $size = $total MB" "2 MB at most" \
    "--log-opt max-size and max-file: what's their product?"
wait_for 20 "it prints" last_line drydock-mail 2>/dev/null ||
  fail "docker logs drydock-mail shows nothing" "its newest lines" "docker logs --tail 5 drydock-mail"
for name in drydock-till drydock-stock; do
  container_runs "$name"
done
pass "the log of drydock-mail may take $files × $size; its last line is '$(last_line drydock-mail)'"
