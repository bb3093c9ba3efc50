# expect: the box has the spare's page
# Whoever asks now sees the right words, from the wrong container.
docker exec drydock-workshop enter box sh -c 'echo "<p>This is the spare.</p>" >/www/index.html'
