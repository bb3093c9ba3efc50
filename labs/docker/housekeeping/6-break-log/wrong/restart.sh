# expect: has no limit
docker restart drydock-mail
