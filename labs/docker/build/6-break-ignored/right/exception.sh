# An exception below the pattern: the last line that matches a file decides.
echo '!table.awk' >>release/.dockerignore
docker build --tag drydock-primes:release release
