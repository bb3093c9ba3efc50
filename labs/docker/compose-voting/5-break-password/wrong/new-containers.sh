# expect: refuses user voting
# All containers are recreated, and the volume still has the old password.
docker compose up -d --force-recreate --scale worker=3
