# expect: TEST DATA
# A digest, and of the wrong image: the last line is the last deployment.
tail -n 1 deploy.log | cut -d ' ' -f 3 >image.txt
./deploy.sh
wait_for 10 "it has started" sh -c 'docker logs drydock-shop | grep .'
