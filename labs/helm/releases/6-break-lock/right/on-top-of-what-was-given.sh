# Back, and on with the values of the good revision, under the one that changes.
helm rollback site --wait --timeout 90s
helm upgrade site ./site --reset-then-reuse-values --set greeting=Spring,readyPath=/index.html --wait --timeout 90s
