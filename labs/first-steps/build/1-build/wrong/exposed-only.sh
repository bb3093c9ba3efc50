# expect: 127.0.0.1:8190 answers ''
# EXPOSE is in the Dockerfile, so the port is open? It's a note. Only -p publishes.
docker build -t drydock-menu menu
docker run -d --name drydock-cafe drydock-menu
