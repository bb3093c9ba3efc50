# Holds when the registry has refused a tag, and the gate has refused a pull of hello:1 and let a later one through.
container_runs drydock-registry-8152
container_runs drydock-gate
image_is_there 127.0.0.1:8153/hello:1
[[ $(docker logs drydock-registry-8152 2>&1) == *"manifest unknown"* ]] || fail "the registry's log has no 'manifest unknown'" "a pull of a tag that isn't there" "docker pull 127.0.0.1:8152/hello:2"
[[ $(pull_answers) == *429* ]] || fail "the gate answered: $(pull_answers)" "429 among the answers" "pull twice, one right after the other"
[[ $(pull_answers) == *"429 200 "* ]] || fail "the gate answered: $(pull_answers)" "200 after a 429" "wait 15 seconds, and pull again"
pass "the gate refused with 429, and later let the same pull through"
