# The same image, downloaded twice over a bad line. In each download one byte arrived wrong.
docker exec -i drydock-bench sh <parcel.sh
docker exec drydock-bench ls /parcel/a /parcel/b
docker exec drydock-bench tar -c -C /parcel/a . | docker load || true
