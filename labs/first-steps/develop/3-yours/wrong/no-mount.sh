# expect: no hello.zip
# It is made, in the container, and goes with it.
docker run --rm --user "$(id -u):$(id -g)" -w /tmp drydock-greeter python3 -m zipfile -c hello.zip /app/src
