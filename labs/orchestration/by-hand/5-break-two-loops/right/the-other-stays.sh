# The second loop takes over, with the desired state of the first.
docker rm -f drydock-loop
cp desired/state desired-2/state.new
cat desired-2/state.new >desired-2/state
