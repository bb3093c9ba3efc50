# expect: is sent customers.csv
# The build succeeds without a list, and the customer's data goes to the builder.
rm release/.dockerignore
docker build -t drydock-primes:release release
