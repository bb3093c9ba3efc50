# expect: doesn't have the words
# The edit comes when nothing watches any more.
docker compose --progress quiet up -d --build
echo 'WORDS = "Good night"' >src/greeting.py
