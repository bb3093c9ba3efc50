# Write it here, and copy the file in.
echo "another note" >note.txt
docker cp note.txt drydock-hello:/note
