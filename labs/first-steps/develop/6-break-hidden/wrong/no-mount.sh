# expect: the image's copy
# The page answers, but with the image's source: the next edit won't show.
docker rm -f drydock-greeter
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 --user "$(id -u):$(id -g)" drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
