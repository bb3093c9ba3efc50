# With the value folders, the hook reads a ConfigMap that Helm creates only after it.
helm upgrade notes ./notes --reuse-values --set folders="home work" --timeout 15s || true
