# expect: the Job collect has no page of web-0
# The error is swallowed: the Job is complete, and hasn't done its work.
sed 's/; done/ || true; done/' collect.yaml | kubectl replace --force -f -
