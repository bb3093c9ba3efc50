# expect: restarted 0 times
# Process 1 has no handler for SIGTERM, and the kernel spares it.
kubectl exec pair -c web -- kill 1
