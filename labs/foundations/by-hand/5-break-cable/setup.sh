# A second container made by hand, and a cable that was pushed into the wrong one.
docker exec -d drydock-workshop unshare --mount --uts --ipc --net --pid --fork first-process spare
wait_for 10 "it has started" docker exec drydock-workshop test -s /run/spare.pid
docker exec drydock-workshop mkdir /box/spare /box/spare/upper /box/spare/work /box/spare/merged
docker exec drydock-workshop enter spare sh -c 'mount -t overlay -o lowerdir=/box/base,upperdir=/box/spare/upper,workdir=/box/spare/work spare /box/spare/merged
  cd /box/spare/merged && mkdir -p old proc www && echo "<p>This is the spare.</p>" >www/index.html && pivot_root . old'
docker exec drydock-workshop enter spare sh -c 'mount -t proc proc /proc && umount -l /old && rmdir /old'
docker exec drydock-workshop sh -c 'echo "httpd -f -p 80 -h /www" >/run/spare.go'

docker exec drydock-workshop ip link add spare0 type veth peer name spare1
docker exec drydock-workshop sh -c 'ip link set spare1 netns $(cat /run/box.pid)'
docker exec drydock-workshop ip address add 203.0.113.1/24 dev spare0
docker exec drydock-workshop ip link set spare0 up
docker exec drydock-workshop sh -c 'nsenter --target $(cat /run/box.pid) --net ip address add 203.0.113.2/24 dev spare1'
docker exec drydock-workshop sh -c 'nsenter --target $(cat /run/box.pid) --net ip link set spare1 up'
docker exec drydock-workshop enter spare cat /www/index.html
docker exec drydock-workshop wget -q -O - --tries 3 --timeout 3 http://203.0.113.2/
