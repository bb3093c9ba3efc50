# Start a web server. On the default network, no other container finds it by its name.
docker run -d --name drydock-web nginx:1.30
docker run --rm busybox:1.37 ping -c 1 -W 2 drydock-web || true

# Make a network and connect the running container to it, with a second name.
docker network create drydock-lan
docker network connect --alias web drydock-lan drydock-web

# It's on two networks now. Which interfaces does it have?
docker run --rm --network container:drydock-web busybox:1.37 ip route
docker network disconnect bridge drydock-web

# On the new network, other containers find it by both names.
docker run --rm --network drydock-lan busybox:1.37 grep nameserver /etc/resolv.conf
docker run --rm --network drydock-lan busybox:1.37 ping -c 1 -W 2 drydock-web
docker run --rm --network drydock-lan busybox:1.37 wget -q -T 5 -O - http://web/ | grep title
