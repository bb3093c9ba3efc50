# The wrapper stays process 1 and passes the signal on.
cat >shop/start <<'END'
#!/bin/sh
mkdir -p /data
till &
trap 'kill -TERM $!' TERM
wait $!
wait $!
END
docker build -t drydock-till shop
docker rm -f drydock-till
docker run -d --name drydock-till --mount type=volume,src=drydock-till,dst=/data drydock-till:latest
