# Three times each, in turn, so that whatever else runs on this machine slows both.
for _ in 1 2 3; do
  reading rounds-0.25 "$(rounds drydock-slow)" count
  reading rounds-1 "$(rounds drydock-fast)" count
done
reading periods-0.25 "$(cpu_stat drydock-slow nr_periods)" count
reading throttled-0.25 "$(cpu_stat drydock-slow nr_throttled)" count
reading throttled-1 "$(cpu_stat drydock-fast nr_throttled)" count
