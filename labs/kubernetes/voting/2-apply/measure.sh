reading failures "$(kubectl logs deployment/worker | grep -c '"no database"' || true)" count
