# expect: started anew
# The usual way to change an option: remove, and run again. Its control group is another.
docker rm -f drydock-slow
docker run -d --name drydock-slow --cpus 0.5 busybox:1.37 sleep 3600
docker exec drydock-slow awk -v seconds=1 "$(cat work.awk)"
