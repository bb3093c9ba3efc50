# expect: the release vote is on blueprint 0.2.0
# All three go back.
for service in vote result worker; do helm rollback "$service" --wait --timeout 120s; done
