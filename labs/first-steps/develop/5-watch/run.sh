# Build and start the service, and watch src. This runs until you press Ctrl-C, so it's best typed in a second
# terminal. Here & runs it in the background, and > writes its output to a file.
docker compose watch >watch.log 2>&1 &
wait_for 60 "Compose watches" grep "Watch enabled" watch.log

# Change the program, and ask the page.
echo 'WORDS = "Good night"' >src/greeting.py
wait_for 20 "the program has started again" sh -c 'curl -s http://127.0.0.1:8189/ | grep night'
curl -s http://127.0.0.1:8189/

# End it, and read its output. The service still runs.
kill $!
wait $! || true
grep -A 2 "Watch enabled" watch.log
docker ps --filter name=drydock-develop-web-1
