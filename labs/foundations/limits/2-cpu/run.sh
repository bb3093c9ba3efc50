# Two containers: one may use a quarter of a CPU, the other a whole one.
docker run -d --name drydock-slow --cpus 0.25 busybox:1.37 sleep 3600
docker run -d --name drydock-fast --cpus 1 busybox:1.37 sleep 3600

# How much of the same work do they get done in two seconds?
docker exec drydock-slow awk -v seconds=2 "$(cat work.awk)"
docker exec drydock-fast awk -v seconds=2 "$(cat work.awk)"

# What 0.25 is to the kernel: microseconds of running in each period of so many. (cpu.max on cgroup v2, two files on v1.)
docker exec drydock-slow sh -c 'cd /sys/fs/cgroup; cat cpu.max cpu/cpu.cfs_quota_us cpu/cpu.cfs_period_us 2>/dev/null' || true

# And how often it stopped the program:
docker exec drydock-slow sh -c 'cd /sys/fs/cgroup; cat cpu.stat cpu/cpu.stat 2>/dev/null' || true
