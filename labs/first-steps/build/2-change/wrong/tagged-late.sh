# expect: both have 'lentil stew'
# The tag comes after the build, and names the new image.
echo "lentil stew" >menu/today.txt
docker build -t drydock-menu menu
docker tag drydock-menu drydock-menu:monday
docker rm -f drydock-cafe
docker run -d --name drydock-cafe -p 127.0.0.1:8190:8000 drydock-menu
