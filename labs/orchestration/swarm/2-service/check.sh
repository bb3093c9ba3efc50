# Holds when four tasks of web run on more than one node, the client is answered by their name, and a ping between nodes was seen inside VXLAN.
container_runs drydock-node-1
seen=$(tasks 2>/dev/null) || fail "no service web" "one of four tasks" "docker exec drydock-node-1 docker service ls"
running=$(running_tasks)
nodes=$(echo "$seen" | awk '$2 == "Running" {print $1}' | sort -u | wc -l | tr -d ' ')
[[ $running -ge 4 && $nodes -ge 2 ]] || fail "$running tasks of web run, on $nodes nodes" "4, on several" "docker exec drydock-node-1 docker service ps web"
known=$(manager exec client nslookup -type=a tasks.web 2>/dev/null | grep -c '^Address: ') ||
  fail "no container client on node-1 that knows tasks.web" "one on the network shop" "docker exec drydock-node-1 docker ps"
[[ $known -ge 4 ]] || fail "tasks.web has $known addresses" "one for each task" "docker exec drydock-node-1 docker exec client nslookup tasks.web"
[[ $(manager logs client 2>&1) == *version* ]] || fail "the client got no answer" "lines that begin with version" "docker exec drydock-node-1 docker logs --tail 5 client"
[[ $(docker logs drydock-tap 2>&1) == *"udp 4789"* ]] || fail "drydock-tap saw no VXLAN packet" "a ping between two nodes" "the tap listens on node-3: ping a task there, from node-1"
pass "$running tasks on $nodes nodes, and one name for all of them"
