# Five containers, one after the other.
for run in 1 2 3 4 5; do
  docker rm -f drydock-container >/dev/null
  docker run -d --name drydock-container busybox:1.37 sh -c 'echo "first line of user space"; exec sleep 3600' >/dev/null
  wait_for 60 "the line is there" has_spoken drydock-container
  reading container-first-line "$(first_line drydock-container)" ms
  reading container-memory "$(resident drydock-container)" bytes
  reading container-shim "$(shim drydock-container)" bytes
  tail -n 3 measurements.tsv
  echo "that was run $run"
done

reading container-disk "$(docker image inspect --format '{{.Size}}' busybox:1.37)" bytes
reading container-kernel "$(docker exec drydock-container uname -r)" text
