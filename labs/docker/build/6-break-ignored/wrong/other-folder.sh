# expect: not sent table.awk
# The image is there, built from the folder that isn't broken.
docker build -t drydock-primes:release -f ways/nonroot.Dockerfile app
