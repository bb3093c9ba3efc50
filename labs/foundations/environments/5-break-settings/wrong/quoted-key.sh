# expect: is signed with the key '"bowline"'
# The key is written into the file, in quotes as the port was.
docker rm -f drydock-colleague
printf 'SIGNING_KEY="bowline"\nCURRENCY=NOK\nPORT=8000\n' >mine.env
docker run -d --name drydock-colleague --env-file mine.env drydock-shop-2.0
