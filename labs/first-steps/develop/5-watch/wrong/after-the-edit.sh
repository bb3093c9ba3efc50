# expect: doesn't have the words
# The edit comes while docker compose watch isn't running.
docker compose --progress quiet up -d --build
echo 'WORDS = "Good night"' >src/greeting.py
