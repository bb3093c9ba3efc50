# Without a mount: create it in a container, and copy it out. The copy that docker cp writes is yours.
docker run -d --name drydock-greeter-zip drydock-greeter \
  sh -c 'python3 -m zipfile -c hello.zip src && sleep 600'
wait_for 10 "the archive is complete" docker exec drydock-greeter-zip python3 -m zipfile -t hello.zip
docker cp drydock-greeter-zip:/app/hello.zip .
