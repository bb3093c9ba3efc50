# expect: both have 'pumpkin soup'
# The file is changed in the folder, and the new container is made from the old image.
docker tag drydock-menu drydock-menu:monday
echo "lentil stew" >menu/today.txt
docker rm -f drydock-cafe
docker run -d --name drydock-cafe -p 127.0.0.1:8190:8000 drydock-menu
