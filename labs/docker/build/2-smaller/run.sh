# Four more Dockerfiles for the same program. None of these images has a compiler in it.
docker build -t drydock-primes:multistage -f ways/multistage.Dockerfile app 2>&1 | grep -E 'RUN|CACHED'
docker build -q -t drydock-primes:slim -f ways/slim.Dockerfile app
docker build -q -t drydock-primes:nonroot -f ways/nonroot.Dockerfile app
docker build -q -t drydock-primes:mounts -f ways/mounts.Dockerfile app
docker images drydock-primes

# The same program in each. As which user does it run?
docker run --rm drydock-primes:multistage
docker run --rm drydock-primes:slim
docker run --rm drydock-primes:nonroot

# With a cache mount, make still has the object files of the last build.
echo '#define VERSION 4' >app/version.h
docker build -t drydock-primes:nonroot -f ways/nonroot.Dockerfile app 2>&1 | grep -E 'RUN|cc -|awk -'
docker build -t drydock-primes:mounts -f ways/mounts.Dockerfile app 2>&1 | grep -E 'RUN|cc -|awk -'
docker run --rm drydock-primes:mounts
