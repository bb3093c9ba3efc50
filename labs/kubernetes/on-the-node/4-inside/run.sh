# The Pod's containers are processes of the node, and a process is the way into its namespaces.
docker exec drydock-worker ps -eo pid,args | grep -w 'sleep 36001'
pid=$(docker exec drydock-worker pgrep -f 'sleep 36001')
docker exec drydock-worker nsenter -t "$pid" -n ip -brief -4 address >inside.txt
cat inside.txt
docker exec drydock-worker nsenter -t "$pid" -n curl -s http://127.0.0.1:8080
