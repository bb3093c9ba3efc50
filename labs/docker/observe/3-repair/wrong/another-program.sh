# expect: made from busybox:1.37
# Says the same and does nothing.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m --memory-swap 16m busybox:1.37 sh -c 'for n in $(seq 50); do echo "press: batch $n"; done; sleep 3600'
