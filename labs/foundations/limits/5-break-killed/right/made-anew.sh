# A new container of the same name, with the most that it may have. Swap isn't mentioned, so it may swap as much again.
docker rm -f drydock-index
docker run -d --name drydock-index --restart unless-stopped -m 96m busybox:1.37 awk -v mib=48 "$(cat hold.awk)"
