# The text goes in through standard input; tee writes the file.
echo "no shell inside" | docker exec -i drydock-hello tee /note
