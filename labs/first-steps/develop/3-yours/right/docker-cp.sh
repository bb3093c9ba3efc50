# Without a mount: make it in a container, and copy it out. docker cp makes the copy yours.
docker run -d --name drydock-greeter-zip drydock-greeter \
  sh -c 'python3 -m zipfile -c hello.zip src && sleep 600'
wait_for 10 "it's made" docker exec drydock-greeter-zip python3 -m zipfile -t hello.zip
docker cp drydock-greeter-zip:/app/hello.zip .
