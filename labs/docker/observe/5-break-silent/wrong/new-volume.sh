# expect: the book at /data/book has 1 lines
# An empty volume has no lock, and no book either.
docker rm -f drydock-desk
docker volume rm drydock-desk
docker run -d --name drydock-desk -v drydock-desk:/data -e LOG=/dev/stdout drydock-desk
