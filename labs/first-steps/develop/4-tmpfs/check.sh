# Holds when drydock-greeter runs your src as you, and keeps Python's compiled files in memory, none in src.
container_runs drydock-greeter
runs_your_source drydock-greeter
user=$(docker exec drydock-greeter id -u)
[[ $user == "$(id -u)" ]] ||
  fail "drydock-greeter runs as user $user" "user $(id -u), which is you" "--user, as in step 3"
[[ $(docker exec drydock-greeter cat /proc/mounts) == *" /cache tmpfs "* ]] ||
  fail "/cache in drydock-greeter is no tmpfs" "a tmpfs" "docker exec drydock-greeter cat /proc/mounts"
page_says_your_words 8188 drydock-greeter
[[ -n $(docker exec drydock-greeter find /cache -name 'greeting.*.pyc') ]] ||
  fail "no compiled greeting in /cache" "Python's compiled files there" \
    "docker exec drydock-greeter printenv PYTHONPYCACHEPREFIX"
[[ ! -e src/__pycache__ ]] ||
  fail "src/__pycache__ is there" "nothing written to src" \
    "remove it as in step 2; Python writes it there unless told otherwise"
pass "Python's compiled files are in memory, and src holds only yours"
