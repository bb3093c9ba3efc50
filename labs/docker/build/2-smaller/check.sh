# Holds when the four images hold the program and not the compiler, and those that shouldn't run as root don't.
image_is_there drydock-primes:ordered
for way in multistage slim nonroot mounts; do
  says_prime "$way"
  [[ $(size_of "$way") -lt $(size_of ordered) ]] || fail "drydock-primes:$way has $(size_of "$way") bytes" \
    "fewer than drydock-primes:ordered, which has $(size_of ordered)" "ways/$way.Dockerfile: the last FROM decides what the image begins with"
done
for way in nonroot mounts; do prints "drydock-primes:$way" "user 10001"; done
pass "four more images, all without the compiler; two of them run as user 10001"
