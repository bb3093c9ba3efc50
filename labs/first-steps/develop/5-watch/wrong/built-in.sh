# expect: image has your words
# A new image for each edit: the page has the words, but nothing was copied.
echo 'WORDS = "Good night"' >src/greeting.py
docker compose --progress quiet up -d --build
