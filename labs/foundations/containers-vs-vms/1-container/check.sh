# Holds when drydock-container runs and has printed its line.
container_runs drydock-container
speaks drydock-container
pass "drydock-container has printed its line and still runs"
