# expect: added no line
# Stops at once, and the count is lost all the same.
docker rm -f drydock-till
docker run -d --init --name drydock-till -v drydock-till:/data drydock-till
