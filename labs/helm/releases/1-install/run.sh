# Install a chart, upgrade the release with another value, and compare the two revisions.
helm install site ./site --wait --timeout 90s
helm upgrade site ./site --set greeting=Welcome --wait --timeout 90s

helm history site
helm get values site --revision 2
diff <(helm get manifest site --revision 1) <(helm get manifest site --revision 2) || true
