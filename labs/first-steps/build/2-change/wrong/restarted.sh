# expect: answers 'Today at the harbour: pumpkin soup'
# The image is new. A restarted container is still the one that was made from the old one.
docker tag drydock-menu drydock-menu:monday
echo "lentil stew" >menu/today.txt
docker build -t drydock-menu menu
docker restart -t 1 drydock-cafe
