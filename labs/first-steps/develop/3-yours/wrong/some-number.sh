# expect: belongs to user 10001
# A number from another page, and a folder that's open to everyone so that it works.
chmod 777 .
docker run --rm --user 10001:10001 -v .:/work -w /work python:3.13 python3 -m zipfile -c hello.zip src
chmod 755 .
