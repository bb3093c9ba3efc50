# expect: no file /note
# The > belongs to your own shell: the file is in this folder.
docker exec drydock-hello echo "was here" >note
