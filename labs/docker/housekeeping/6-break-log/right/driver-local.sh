# The driver local, in smaller files than its defaults.
docker stop drydock-mail
docker rm drydock-mail
docker run -d --name drydock-mail --log-driver=local --log-opt max-size=500k --log-opt max-file=3 \
  drydock-office:latest mail
