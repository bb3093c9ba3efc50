# The tag stays in the name, for people; the digest decides.
digest=$(grep -o 'sha256:[0-9a-f]*' deploy.log | sed -n 1p)
echo "localhost:8155/drydock-shop:stable@$digest" >image.txt
./deploy.sh
wait_for 10 "it has started" sh -c 'docker logs drydock-shop | grep .'
