# A list for this Dockerfile alone goes before .dockerignore.
printf '%s\n' '*.csv' >release/Dockerfile.dockerignore
docker buildx build -t drydock-primes:release -f release/Dockerfile release
