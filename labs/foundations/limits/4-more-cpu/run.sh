# A limit is a number that the kernel reads again in every period. Change it, and the process never notices.
docker update --cpus 0.5 drydock-slow
docker exec drydock-slow sh -c 'cd /sys/fs/cgroup; cat cpu.max cpu/cpu.cfs_quota_us cpu/cpu.cfs_period_us 2>/dev/null' || true
docker exec drydock-slow awk -v seconds=2 "$(cat work.awk)"
