# A folder with the program, its Dockerfile and a customer's data. The build says that a file is missing. It's there.
mkdir -p release
cp app/Makefile app/main.c app/version.h app/table.awk release/
sed 's|^COPY \. \.|COPY Makefile main.c version.h table.awk ./|' ways/nonroot.Dockerfile >release/Dockerfile
printf '%s\n' 'name,card' 'A. Example,4929-0000' >release/customers.csv
printf '%s\n' '# what make generates' 'table.*' '*.o' '# customer data' 'customers.csv' >release/.dockerignore

ls release
docker build -t drydock-primes:release release || true
