# expect: went on for the 3 s
# More time for a program that never hears the signal.
docker rm -f drydock-till
docker run -d --stop-timeout 60 --name drydock-till -v drydock-till:/data drydock-till
