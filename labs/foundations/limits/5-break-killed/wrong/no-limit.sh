# expect: no limit
# It runs, and so would a leak.
docker rm -f drydock-index
docker run -d --name drydock-index --restart on-failure busybox:1.37 awk -v mib=48 "$(cat hold.awk)"
