# Keep the mount, and put a copy of the image's file where it's looked for. The next build makes it old.
mkdir build
docker run --rm drydock-greeter cat /app/build/date >build/date
docker restart drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
