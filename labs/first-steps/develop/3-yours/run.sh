# -w names the directory in which the program starts, --user the user and group that it runs as: yours.
docker run --rm --user "$(id -u):$(id -g)" -v .:/work -w /work python:3.13 python3 -m zipfile -c hello.zip src
ls -ln hello.zip
