# expect: still writes its log to the file
# A second process copies the file to standard output, until the next start.
docker exec drydock-desk rmdir /data/lock
wait_for 10 "it's open" docker exec drydock-desk wget -q -O - http://127.0.0.1:8080/
docker exec drydock-desk sh -c 'cat /var/log/desk.log >/proc/1/fd/1'
