# The image, the container and the dish of step 1.
docker rm -f drydock-cafe
docker image rm -f drydock-menu:monday 2>/dev/null || true
echo "pumpkin soup" >menu/today.txt
docker build -q -t drydock-menu menu
docker run -d --name drydock-cafe -p 127.0.0.1:8190:8000 drydock-menu
