# Root's power is divided into capabilities. Which ones does a container have?
docker run -d --name drydock-bare --cap-drop ALL drydock-root
docker exec drydock-root grep CapEff /proc/self/status
docker exec drydock-user grep CapEff /proc/self/status
docker exec drydock-bare grep CapEff /proc/self/status
docker exec drydock-root capsh --decode=00000000a80425fb

# Two calls that need capabilities that containers don't get, cap_sys_admin and cap_sys_time:
docker exec drydock-root hostname elsewhere || true
docker exec drydock-root date --set now >/dev/null || true

# A file that only its owner, another user, may read. Root can read it and become its owner:
docker exec --user 10001 drydock-root sh -c 'umask 077; echo "for my eyes only" >/tmp/diary'
docker exec drydock-root cat /tmp/diary
docker exec drydock-root chown 0 /tmp/diary

# The same as root without cap_dac_override and cap_chown:
docker exec --user 10001 drydock-bare sh -c 'umask 077; echo "for my eyes only" >/tmp/diary'
docker exec drydock-bare cat /tmp/diary || true
docker exec drydock-bare chown 0 /tmp/diary || true
