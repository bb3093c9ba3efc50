# expect: gone from the folder
# Nothing to hide any more: neither list nor data.
rm release/.dockerignore release/customers.csv
docker build -t drydock-primes:release release
