# One file of two megabytes: the driver begins it anew when it's full.
docker rm -f drydock-mail
docker run -d --name drydock-mail --log-driver json-file --log-opt max-size=2m drydock-office mail
