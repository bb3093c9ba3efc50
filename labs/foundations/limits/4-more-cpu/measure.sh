for _ in 1 2 3; do
  reading rounds-0.5 "$(rounds drydock-slow)" count
done
