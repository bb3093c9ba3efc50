# expect: refuses user voting
# Everything is started anew, and the volume still knows the old password.
docker compose up -d --force-recreate --scale worker=3
