# expect: gone or changed
# A restart makes room: /data is in memory, and all of it is gone.
docker restart -t 0 drydock-full
