# Holds when drydock-by-http runs, created.json is the engine's answer to the request that made it, and drydock-run is gone.
container_runs drydock-curl
id=$(docker inspect --format '{{.Id}}' drydock-by-http 2>/dev/null) || fail "no container named drydock-by-http" "one made by HTTP alone" \
  "POST /containers/create?name=drydock-by-http; the engine's answer names the error"
[[ -s created.json ]] || fail "no created.json in the lab's work folder, or an empty one" "the engine's answer to the request that made drydock-by-http" \
  "docker run shows you no such answer; curl prints it, and you can send it into a file"
[[ -n $(answer Id) && -n $(answer Warnings) ]] || fail "created.json is not the engine's answer to a create request" "one JSON object, with the fields Id and Warnings" \
  "docker run shows you no such answer; curl prints it, and you can send it into a file"
[[ $(answer Id) == "$id" ]] || fail "created.json names another container than ${id:0:12}" "the answer to the request that made this one" \
  "remove drydock-by-http, create it again with curl and keep that answer"
container_runs drydock-by-http
made_from drydock-by-http busybox:1.37
command=$(docker inspect --format '{{.Path}} {{join .Args " "}}' drydock-by-http)
[[ $command == "sleep 3600" ]] || fail "drydock-by-http runs '$command'" "sleep 3600" "the body's Cmd is a list of words"
if docker inspect drydock-run >/dev/null 2>&1; then
  fail "drydock-run is still there" "no container of that name" "the method DELETE on the path of the container"
fi
pass "container ${id:0:12} runs, made by the request whose answer is created.json; drydock-run is gone"
