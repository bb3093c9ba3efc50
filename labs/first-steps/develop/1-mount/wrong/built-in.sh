# expect: the image's copy
# The page has the new words, but only because the image was built after the edit.
echo 'WORDS = "Good morning"' >src/greeting.py
docker build -q -t drydock-greeter .
docker run -d --name drydock-greeter -p 127.0.0.1:8188:8000 drydock-greeter
