# expect: no src/hello.py in it
# It packs a folder of the container, not yours.
docker run --rm --user "$(id -u):$(id -g)" -v .:/work -w /work python:3.13 \
  python3 -m zipfile -c hello.zip /srv
