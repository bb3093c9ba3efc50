# table.* was meant for the file that's generated. It also matches the one that it's generated from.
cat release/.dockerignore
printf '%s\n' '# what make generates' 'table.c' '*.o' '# customer data' 'customers.csv' >release/.dockerignore
docker build -q -t drydock-primes:release release
docker run --rm drydock-primes:release
