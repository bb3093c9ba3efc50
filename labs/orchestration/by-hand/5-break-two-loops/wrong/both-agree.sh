# expect: more than one loop runs
# Nothing changes until a replica dies. Then both start one.
cat desired/state >desired-2/state
