# expect: both have 'pumpkin soup'
# It answers as it should, until the next docker rm.
docker tag drydock-menu drydock-menu:monday
echo "lentil stew" >menu/today.txt
docker cp menu/today.txt drydock-cafe:/app/
