# A program that starts itself over and over, where no more than 32 processes may be.
docker run -d --name drydock-bomb --pids-limit 32 --cpus 0.5 --memory 64m -e BOMB="$(cat bomb.awk)" busybox:1.37 sh -c "$(cat bomb.sh)"
watch_until 30 "forks refused" docker logs -f drydock-bomb

# It goes on trying. Is there room for others on this machine?
docker run --rm busybox:1.37 sh -c 'for n in 1 2 3 4; do sleep 1 & done; wait; echo "four processes started"'
docker kill drydock-bomb
docker inspect drydock-bomb | grep -E '"(Status|OOMKilled|ExitCode)"'
