# Whose memory is it? What the kernel counts for process 1: at the start of another run, ten batches later, and ten more.
docker start drydock-press
wait_for 20 "it has printed 2 batches" reached drydock-press 2
start=$(batch drydock-press)
reading memory-first "$(memory_of drydock-press)" bytes
wait_for 20 "it has printed 10 more" reached drydock-press $((start + 10))
reading memory-10-later "$(memory_of drydock-press)" bytes
wait_for 20 "it has printed 20 more" reached drydock-press $((start + 20))
reading memory-20-later "$(memory_of drydock-press)" bytes
docker stop drydock-press
