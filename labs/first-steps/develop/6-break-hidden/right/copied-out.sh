# Keep the mount, and copy the image's file into your folder. After the next build, the copy is out of date.
mkdir build
docker run --rm drydock-greeter cat /app/build/date >build/date
docker restart drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
