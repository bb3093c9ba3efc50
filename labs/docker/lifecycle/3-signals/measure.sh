# From the first signal to the end, by the times of the engine's events.
for name in handled shell unhandled init; do
  took=$(stop_time "drydock-$name")
  echo "drydock-$name: $took ms"
  reading "stop-$name" "$took" ms
done
