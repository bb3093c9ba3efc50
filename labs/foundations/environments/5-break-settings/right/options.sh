# The file stays as it is; options override it.
docker rm -f drydock-colleague
docker run -d --name drydock-colleague --env-file colleague.env --env PORT=8000 --env "SIGNING_KEY=$(cat key.txt)" drydock-shop-2.0
