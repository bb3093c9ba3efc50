# Back, then an upgrade that keeps the good revision's values and changes one.
helm rollback site --wait --timeout 90s
helm upgrade site ./site --reset-then-reuse-values --set greeting=Spring,readyPath=/index.html --wait --timeout 90s
