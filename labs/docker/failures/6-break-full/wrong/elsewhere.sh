# expect: KiB left
# What the engine can tidy up is on another disk.
docker exec drydock-full sh -c 'rm -rf /tmp/*.tmp /var/cache/*'
