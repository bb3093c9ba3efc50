# expect: keeps no log at all
docker rm -f drydock-mail
docker run -d --name drydock-mail --log-driver none drydock-office mail
