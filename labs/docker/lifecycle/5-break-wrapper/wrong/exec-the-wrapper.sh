# expect: went on for the 3 s
# exec in the wrong place: the wrapper is process 1 as before.
sed 's/^CMD.*/CMD exec start/' shop/Dockerfile >Dockerfile.new && mv Dockerfile.new shop/Dockerfile
docker build -t drydock-till shop
docker rm -f drydock-till
docker run -d --name drydock-till -v drydock-till:/data drydock-till
