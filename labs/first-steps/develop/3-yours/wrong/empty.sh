# expect: no src/hello.py in it
# The folder that it packs is the container's own, not yours.
docker run --rm --user "$(id -u):$(id -g)" -v .:/work -w /work python:3.13 \
  python3 -m zipfile -c hello.zip /srv
