# expect: no hello.zip
# The file is created in the container, and removed with it.
docker run --rm --user "$(id -u):$(id -g)" -w /tmp drydock-greeter python3 -m zipfile -c hello.zip /app/src
