# Both editions in the registry, and both tags at the second; the second on the engine, and the first by its digest.
put manifest.json "$(cat first.txt)"
put next.json next
put next.json 1
docker pull -q "localhost:8155/drydock-hello@$(cat first.txt)"
docker pull -q localhost:8155/drydock-hello:1
docker pull -q localhost:8155/drydock-hello:next
