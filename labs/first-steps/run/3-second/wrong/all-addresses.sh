# expect: others on your network
# It answers on 127.0.0.1, and without an address in -p on every other address of this machine, too.
docker run -d --rm --name drydock-welcome-2 -p 8181:80 nginx:1.30
