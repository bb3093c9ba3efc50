# expect: empty one
# A container is the first place to look. It has no such file.
docker build -t drydock-secret secret
docker run --rm drydock-secret cat /srv/token >token.txt || true
