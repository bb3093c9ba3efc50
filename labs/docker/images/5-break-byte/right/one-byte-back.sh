# The byte itself, guessed from the sentence: with it the sum fits again, and that's proof.
docker exec -w /parcel/a/blobs/sha256 drydock-bench sh -c 'grep -l Anybody * | xargs sed -i s/Anybody/anybody/'
docker exec drydock-bench tar -c -C /parcel/a . | docker load
