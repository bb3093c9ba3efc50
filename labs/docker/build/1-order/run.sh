# Build an image from the naive Dockerfile. -t names the image, -f the Dockerfile; app is the build context.
docker build -t drydock-primes:naive -f ways/naive.Dockerfile app

# Change one line of the source, and build again. Which instructions run?
echo '#define VERSION 2' >app/version.h
docker build -t drydock-primes:naive -f ways/naive.Dockerfile app 2>&1 | grep -E 'RUN|CACHED'

# The same from the ordered Dockerfile. (-q prints nothing but the image's id.)
docker build -q -t drydock-primes:ordered -f ways/ordered.Dockerfile app
echo '#define VERSION 3' >app/version.h
docker build -t drydock-primes:ordered -f ways/ordered.Dockerfile app 2>&1 | grep -E 'RUN|CACHED'

docker run --rm drydock-primes:naive
docker run --rm drydock-primes:ordered
