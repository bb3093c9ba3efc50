#!/usr/bin/env bash
# A second container made by hand, and a cable that was pushed into the wrong one.
set -o errexit -o nounset -o pipefail

workshop() { docker exec drydock-workshop "$@"; }
spare() { workshop enter spare "$@"; }

docker exec --detach drydock-workshop unshare --mount --uts --ipc --net --pid --fork first-process spare
workshop timeout 10 sh -c 'until [ -s /run/spare.pid ]; do sleep 0.1; done'
workshop mkdir /box/spare /box/spare/upper /box/spare/work /box/spare/root
spare sh -c 'mount -t overlay -o lowerdir=/box/base,upperdir=/box/spare/upper,workdir=/box/spare/work spare /box/spare/root
  cd /box/spare/root && mkdir -p old proc www && echo "<p>This is the spare.</p>" >www/index.html && pivot_root . old'
spare sh -c 'mount -t proc proc /proc && umount -l /old && rmdir /old'
workshop sh -c 'echo "httpd -f -p 80 -h /www" >/run/spare.go'

workshop ip link add spare0 type veth peer name spare1
box_pid=$(workshop cat /run/box.pid)
workshop ip link set spare1 netns "$box_pid"
workshop ip address add 203.0.113.1/24 dev spare0
workshop ip link set spare0 up
workshop nsenter --target "$box_pid" --net ip address add 203.0.113.2/24 dev spare1
workshop nsenter --target "$box_pid" --net ip link set spare1 up
spare cat /www/index.html
workshop wget -q -O - --tries 3 --timeout 3 http://203.0.113.2/
