# Give today's image a second name, so that you find it again.
docker tag drydock-menu drydock-menu:monday

# Change a file, and ask the container.
echo "lentil stew" >menu/today.txt
curl -s http://127.0.0.1:8190/

# Build again, and ask again. Which steps are new?
docker build -t drydock-menu menu
curl -s http://127.0.0.1:8190/

# Replace the container. (rm -f ends a running one first.)
docker rm -f drydock-cafe
docker run -d --name drydock-cafe -p 127.0.0.1:8190:8000 drydock-menu
wait_for 10 "it answers" curl -s http://127.0.0.1:8190/
curl -s http://127.0.0.1:8190/

# Two names, two images.
docker image ls drydock-menu
