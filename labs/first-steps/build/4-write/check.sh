# Holds when drydock-dice serves the die, with six sides by default and not as root, and no layer of its image
# has the password.
image_is_there drydock-dice
container_runs drydock-dice
made_from drydock-dice drydock-dice
wait_for 5 "it answers" curl -s http://127.0.0.1:8191/ 2>/dev/null || true
answer=$(at 8191)
[[ $answer == "You rolled "* ]] || fail "127.0.0.1:8191 answers '$answer'" "a roll of the die" \
  "docker ps shows what is published, docker logs drydock-dice what the program says"
user=$(docker exec drydock-dice id -u)
[[ $user != 0 ]] || fail "drydock-dice runs as user 0, which is root" "any other user" \
  "docker exec drydock-dice whoami; which instruction of menu/Dockerfile chooses the user?"

answer=$(rolled)
[[ $answer == *" of 6." ]] || fail "without options, a container says '$answer'" "a roll of 6" \
  "docker run --rm drydock-dice; which instruction sets an environment variable for containers?"
answer=$(rolled -e SIDES=20)
[[ $answer == *" of 20." ]] || fail "with -e SIDES=20, a container says '$answer'" "a roll of 20" \
  "docker run --rm -e SIDES=20 drydock-dice; who sets SIDES last?"

[[ -f dice/Dockerfile ]] || fail "no dice/Dockerfile" "the Dockerfile in the folder dice" "ls -A dice"
[[ -s dice/password.txt ]] || fail "password.txt is gone from the folder dice" "it to stay there" \
  "npx drydock reset first-steps/build begins the lab again"
found=$(docker exec -u 0 drydock-dice find / -xdev -name password.txt)
[[ -z $found ]] || fail "the image has the file $found" "no password in it" \
  "docker exec drydock-dice ls -A; what does COPY copy?"
if copies dice password.txt; then
  fail "a layer of the image has password.txt, though containers don't show it" "no layer to have it" \
    "dice/Dockerfile: a later instruction can't take a file out of an earlier layer"
fi
pass "drydock-dice rolls a die of six sides as user $user, and its image has no password"
