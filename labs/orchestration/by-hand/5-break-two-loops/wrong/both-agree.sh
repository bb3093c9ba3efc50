# expect: more than one loop runs
# They're at rest, until a replica dies: then both start one.
cat desired/state >desired-2/state
