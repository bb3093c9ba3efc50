# The long form, --mount, with an absolute path.
docker build -q -t drydock-greeter .
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 -e PYTHONDONTWRITEBYTECODE=1 \
  --mount type=bind,source="$PWD/src",target=/app/src drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
echo 'WORDS = "Good evening to all of you"' >src/greeting.py
