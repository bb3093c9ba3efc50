# expect: 10 × 1m = 10.0 MB
# The number of files and their size both count.
docker rm -f drydock-mail
docker run -d --name drydock-mail --log-driver json-file --log-opt max-size=1m --log-opt max-file=10 \
  drydock-office mail
