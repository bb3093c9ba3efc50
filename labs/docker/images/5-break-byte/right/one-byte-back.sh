# The byte itself, guessed from the sentence. The checksum fits again, which proves the guess right.
docker exec -w /parcel/a/blobs/sha256 drydock-bench sh -c 'grep -l Anybody * | xargs sed -i s/Anybody/anybody/'
docker exec drydock-bench tar -c -C /parcel/a . | docker load
