# expect: no file /note
# docker run makes a new container from the same image, and the note is gone with it.
docker run --rm busybox:1.37 sh -c 'echo "was here" > /note'
