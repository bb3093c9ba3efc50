# expect: has /srv/token
# The last instruction is taken out, so that a container can read the file.
sed '$d' secret/Dockerfile >Dockerfile.before && mv Dockerfile.before secret/Dockerfile
docker build -t drydock-secret secret
docker run --rm drydock-secret cat /srv/token >token.txt
