# Holds when /page/indented.json is the image's configuration in other bytes: the same JSON, and another digest.
container_runs drydock-bench
config=/page/blobs/$(layout /page config | tr : /)
docker exec drydock-bench test -s /page/indented.json || fail "no /page/indented.json in drydock-bench" "the image's configuration, indented" "jq . FILE prints a JSON file with an indentation"
same=$(docker exec drydock-bench jq -s '.[0] == .[1]' /page/indented.json "$config" 2>&1) || true
[[ $same == true ]] || fail "/page/indented.json differs from the configuration in more than white space" "the same JSON" "which blob does the manifest name as its config?"
sum=$(docker exec drydock-bench sha256sum /page/indented.json | cut -d ' ' -f 1)
[[ $sum != "${config##*/}" ]] || fail "/page/indented.json has the configuration's digest" "other bytes" "jq . FILE adds white space"
pass "the configuration's digest is ${config:19:12}…; with white space in it, it would be ${sum:0:12}…"
