# Holds when drydock-greeter runs your src, which you have changed, and its page says so.
container_runs drydock-greeter
runs_your_source drydock-greeter
docker run --rm drydock-greeter cat src/greeting.py | cmp -s - src/greeting.py &&
  fail "your src/greeting.py is the same as the image's" "an edited one" \
    "change the words in src/greeting.py"
page_says_your_words 8188 drydock-greeter
pass "the page says '$PAGE', as your src/greeting.py does; the image has other words"
