# expect: cap_net_bind_service
# Port 80 is below 1024, so the server seems to need this one.
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop ALL --cap-add CHOWN --cap-add SETGID --cap-add SETUID --cap-add NET_BIND_SERVICE drydock-web
