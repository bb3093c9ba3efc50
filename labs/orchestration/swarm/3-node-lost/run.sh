#!/usr/bin/env bash
# A machine dies without a word. Later another one is emptied on purpose.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

before=$(asked)
docker kill drydock-node-3 >/dev/null
within 90 four_outside node-3
reading rescheduled "$(milliseconds "$(docker inspect --format '{{.State.FinishedAt}}' drydock-node-3)" "$(newest_start)")" ms
reading lost-node "$(lost_since "$before")" count
docker exec drydock-node-1 docker node ls --format 'table {{.Hostname}}\t{{.Status}}\t{{.Availability}}'
docker exec drydock-node-1 docker service ps web --format 'table {{.Name}}\t{{.Node}}\t{{.DesiredState}}'

# The machine is repaired. Nothing moves back by itself: what runs is left alone.
docker start drydock-node-3 >/dev/null
within 60 nodes_ready 3
tasks | awk '{print $1}' | sort | uniq -c

# node-2 is to be serviced: first move its tasks away, then take it. Now node-3 is used again.
before=$(asked)
docker exec drydock-node-1 docker node update --availability drain node-2 >/dev/null
within 60 four_outside node-2
reading lost-drain "$(lost_since "$before")" count
tasks | awk '{print $1}' | sort | uniq -c
docker exec drydock-node-1 docker node update --availability active node-2
