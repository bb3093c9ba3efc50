# Root creates the file, and then changes its owner.
docker run --rm -v .:/work -w /work python:3.13 python3 -m zipfile -c hello.zip src
docker run --rm -v .:/work busybox:1.37 chown "$(id -u):$(id -g)" /work/hello.zip
