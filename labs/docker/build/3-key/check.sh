# Holds when 8 MB lie beside the source, and a build of it still takes every step from the cache.
image_is_there drydock-primes:ordered
[[ -f app/core.dump && $(wc -c <app/core.dump) -ge 8000000 ]] || fail "no core.dump of 8 MB in app" "8 MB beside the source, which the build leaves out" "the step's third change makes it"
steps=$(cached app ways/ordered.Dockerfile) || fail "the build fails" "every step from the cache" "docker build -f ways/ordered.Dockerfile app"
[[ ${steps% of *} == "${steps#* of }" && $steps != 0* ]] || fail "$steps steps came from the cache" "every step" \
  "which files does the build send? app/.dockerignore is one of them unless it names itself"
pass "core.dump is there, and every step comes from the cache ($steps)"
