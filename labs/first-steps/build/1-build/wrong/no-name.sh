# expect: no image named drydock-menu
# Built without a name. The image is there, and only its id finds it.
image=$(docker build -q menu)
docker run -d --name drydock-cafe -p 127.0.0.1:8190:8000 "$image"
