# Build the image. Run it with your folder src mounted over the image's /app/src.
docker build -q -t drydock-greeter .
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 -v ./src:/app/src drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
curl -s http://127.0.0.1:8188/

# Change the program, here on your machine. (An editor does just as well.)
echo 'WORDS = "Good morning"' >src/greeting.py
wait_for 10 "the program has started again" sh -c 'curl -s http://127.0.0.1:8188/ | grep morning'
curl -s http://127.0.0.1:8188/
docker logs drydock-greeter

# Has the image changed? This container has no mount.
docker run --rm drydock-greeter cat src/greeting.py
