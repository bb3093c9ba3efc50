# Holds when drydock-greeter runs your src, and its page has your words and the image's own date.
container_runs drydock-greeter
[[ -n $(page_at 8188) ]] ||
  fail "http://127.0.0.1:8188/ doesn't answer" "the page" "docker logs drydock-greeter"
runs_your_source drydock-greeter
page_says_your_words 8188 drydock-greeter
built=$(docker run --rm drydock-greeter cat build/date)
[[ $(page_at 8188) == *"Image built $built"* ]] ||
  fail "the page has another date than the image's, which is $built" "the image's date" \
    "docker exec drydock-greeter cat /app/build/date; is that file in the image or in your folder?"
pass "the page has your words, '$PAGE', and the image's date"
