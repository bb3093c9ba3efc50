# expect: doesn't come to 'ready' with 48 MiB
# Runs with the limit that it had, on a third of the index.
docker rm -f drydock-index
docker run -d --name drydock-index --memory 64m busybox:1.37 awk -v mib=16 "$(cat hold.awk)"
