# Root's power comes in pieces. Which does a container hold, and which not?
docker run -d --name drydock-bare --cap-drop ALL drydock-root
docker exec drydock-root grep CapEff /proc/self/status
docker exec drydock-user grep CapEff /proc/self/status
docker exec drydock-bare grep CapEff /proc/self/status
docker exec drydock-root capsh --decode=00000000a80425fb

# Two calls that need a piece which containers don't get, cap_sys_admin and cap_sys_time:
docker exec drydock-root hostname elsewhere || true
docker exec drydock-root date --set now >/dev/null || true

# A file of another user, closed to all others. Root may read it and take it:
docker exec --user 10001 drydock-root sh -c 'umask 077; echo "for my eyes only" >/tmp/diary'
docker exec drydock-root cat /tmp/diary
docker exec drydock-root chown 0 /tmp/diary

# And root without the pieces cap_dac_override and cap_chown?
docker exec --user 10001 drydock-bare sh -c 'umask 077; echo "for my eyes only" >/tmp/diary'
docker exec drydock-bare cat /tmp/diary || true
docker exec drydock-bare chown 0 /tmp/diary || true
