# expect: runs at post-upgrade
# After the upgrade the ConfigMap is there. But the new Pods are there as well, before their folders.
sed 's/pre-upgrade/post-upgrade/' notes/templates/migrate.yaml >edited
mv edited notes/templates/migrate.yaml
helm upgrade notes ./notes --reuse-values --set folders="home work" --wait --timeout 90s
