# Build once more, so that every step is in the cache.
docker build -q -t drydock-primes:ordered -f ways/ordered.Dockerfile app

# 1. A source file gets a newer time stamp. Its content stays.
touch app/main.c
docker build -t drydock-primes:ordered -f ways/ordered.Dockerfile app 2>&1 | grep -E 'RUN|CACHED'

# 2. The Dockerfile gets another comment.
echo '# Nothing below this line.' >>ways/ordered.Dockerfile
docker build -t drydock-primes:ordered -f ways/ordered.Dockerfile app 2>&1 | grep -E 'RUN|CACHED'

# 3. A file of 8 MB appears beside the source. The program doesn't need it.
head -c 8388608 /dev/zero >app/core.dump
docker build -t drydock-primes:ordered -f ways/ordered.Dockerfile app 2>&1 | grep -E 'RUN|CACHED|context:'

# 4. The file is still there. Now the build is told to leave it out, and the list itself too.
printf '%s\n' core.dump .dockerignore >app/.dockerignore
docker build -t drydock-primes:ordered -f ways/ordered.Dockerfile app 2>&1 | grep -E 'RUN|CACHED|context:'
