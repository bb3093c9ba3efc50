# expect: added no line
# The container stops at once, but the count is still lost.
docker rm -f drydock-till
docker run -d --init --name drydock-till -v drydock-till:/data drydock-till
