# expect: answers as the server
# It passes every request on, and looks the name up each time. But the goal names nginx.
docker run -d --init --name drydock-front --network drydock-by-hand busybox:1.37 sh -c 'while :; do nc -l -p 80 -e nc web 80; done'
