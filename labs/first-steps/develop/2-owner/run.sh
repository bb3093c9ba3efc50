# Which user are you, and who owns the files in src? Both as numbers (ls -n).
id -u
ls -ln src

# The first user of a Linux machine is often number 1000. Can a program that runs as 1000 remove the folder?
docker run --rm --user 1000:1000 -v ./src:/src busybox:1.37 rm -r /src/__pycache__ || true

# Root can, and a container's program is root unless you say otherwise.
docker run --rm -v ./src:/src busybox:1.37 rm -rf /src/__pycache__
ls src
