# One build, two platforms. Where does the compiler run, and for which processor does it compile?
docker build --platform linux/amd64,linux/arm64 -t localhost:8166/hello:2 -f cross.Dockerfile . 2>&1 |
  grep -E 'RUN|compiled on|manifest list'

# What does the engine have under each tag?
docker image ls --tree localhost:8166/hello

# Push it. What does the registry have?
docker push -q localhost:8166/hello:2
docker buildx imagetools inspect localhost:8166/hello:2 | grep -E 'MediaType|Digest:|Name:|Platform:'
