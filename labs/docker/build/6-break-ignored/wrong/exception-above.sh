# expect: not sent table.awk
# The exception comes before the pattern, which then takes the file out again.
{ echo '!table.awk' && cat release/.dockerignore; } >list && mv list release/.dockerignore
docker build -t drydock-primes:release release || true
