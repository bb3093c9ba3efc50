# Another dish, and the old container gone before the build.
docker rm -f drydock-cafe
docker image tag drydock-menu:latest drydock-menu:monday
echo "fish pie" >menu/today.txt
docker image build --tag drydock-menu menu
docker run -d --name drydock-cafe -p 8190:8000 drydock-menu
