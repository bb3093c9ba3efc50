# Deleted and made again by one command, with the names written out.
sed 's/for n in 1 2 3/for n in 2 1 0/' collect.yaml | kubectl replace --force -f -
