# expect: has /srv/token
# The last instruction was taken out, so that there is something to read.
sed '$d' secret/Dockerfile >Dockerfile.before && mv Dockerfile.before secret/Dockerfile
docker build -t drydock-secret secret
docker run --rm drydock-secret cat /srv/token >token.txt
