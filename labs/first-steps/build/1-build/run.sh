# What's in the folder? ls -A lists files whose names begin with a dot, too.
ls -A menu

# Build an image. -t gives it a name. The last word is the folder with the Dockerfile and its files.
docker build -t drydock-menu menu
docker image ls drydock-menu

# Start a container of it, and ask its web server.
docker run -d --name drydock-cafe -p 127.0.0.1:8190:8000 drydock-menu
wait_for 10 "it answers" curl -s http://127.0.0.1:8190/
curl -s http://127.0.0.1:8190/

# Look inside: in which directory, with which files, as which user?
docker exec drydock-cafe pwd
docker exec drydock-cafe ls -A
docker exec drydock-cafe whoami
