# expect: not the token
# Built again without the deletion and without the cache. That writes another token.
docker build -t drydock-secret secret
sed '$d' secret/Dockerfile >secret/Dockerfile.before
id=$(docker build -q --no-cache -f secret/Dockerfile.before secret)
docker run --rm "$id" cat /srv/token >token.txt
