# Get an image from Docker Hub, or make sure that yours is the newest with that name.
docker pull busybox:1.37 || true

# Start a container from it, with a shell that you type into. exit ends the shell.
type_into docker run -it --name drydock-box busybox:1.37 sh <<'END'
ls /
hostname
ps
echo "buy bread" >/note
exit
END

# Which containers of that name are running? And which are there at all?
docker ps --filter name=drydock-box
docker ps -a --filter name=drydock-box
