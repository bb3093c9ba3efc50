# As the official image of nginx does it: the log file is a link to standard output.
docker rm -f drydock-desk
docker run --rm -v drydock-desk:/data busybox:1.37 rmdir /data/lock
printf 'FROM drydock-desk\nRUN ln -s /dev/stdout /var/log/desk.log\n' | docker build -q -t drydock-desk -
docker run -d --name drydock-desk -v drydock-desk:/data drydock-desk
