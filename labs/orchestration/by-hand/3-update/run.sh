# Version 2 is one line in a file.
# shellcheck disable=SC2016 # sh expands it
printf 'replicas=3\nversion=2\n' >desired/state
wait_for 60 "three replicas of version 2 are left" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | xargs docker inspect --format "{{.Config.Labels.version}}" | sort | uniq -c | xargs)" = "3 2"'
wait_for 60 "the last ten requests were answered" sh -c 'test "$(docker logs --tail 10 drydock-client | grep -c "version 2")" = 10'
docker logs --tail 2 drydock-loop
docker logs --tail 1 drydock-client
