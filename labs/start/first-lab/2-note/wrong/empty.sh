# expect: no text
# The file is there, and the text went to the terminal.
docker exec drydock-hello touch /note
docker exec drydock-hello echo "was here"
