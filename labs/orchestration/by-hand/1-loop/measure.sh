# Kill three more: how long until the replacement is ready, and how many requests get no answer?
before=$(asked)
for _ in 1 2 3; do
  victim=$(replicas | tail -n 1)
  docker kill "$victim" >/dev/null
  wait_for 60 "three replicas are ready" ready 3 1
  reading recovery "$(recovery "$victim")" ms
done
reading lost-kills "$(docker logs drydock-client | awk -v from="$before" 'NR > from && /lost/' | wc -l | tr -d ' ')" count
