# expect: a volume
# A name without a slash is the name of a volume, not a folder of yours.
docker build -q -t drydock-greeter .
docker volume create drydock-src
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 -v drydock-src:/app/src drydock-greeter
echo 'WORDS = "Good morning"' >src/greeting.py
