# expect: holds the token
# It works, and prints nothing of the token. The history has it.
docker build -t drydock-catalogue --build-arg TOKEN="$(cat token.txt)" secret
