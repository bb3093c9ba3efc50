# Which optional parts does a release get? By default none, so grep finds no line.
helm template notes ./notes --set password=tulip | grep charts/ || true
helm template notes ./notes --set password=tulip,report.enabled=true | grep charts/
helm template notes ./notes --set password=tulip,tags.extras=true | grep charts/

# What would an upgrade change in the cluster? kubectl diff ends with 1 if it finds a difference.
helm template notes ./notes --no-hooks --set password=tulip,memory=24Mi | kubectl diff -f - || true

# The size of a revision's record, in bytes.
kubectl get secret sh.helm.release.v1.notes.v1 -o jsonpath='{.data.release}' | base64 --decode | wc -c

# Something large gets into the chart's folder by mistake, and so into the record.
head -c 900000 /dev/urandom >notes/scan.png
helm upgrade notes ./notes --reuse-values --set memory=24Mi || true

# Without it, the upgrade does what the preview showed.
rm notes/scan.png
helm upgrade notes ./notes --reuse-values --set memory=24Mi --wait --timeout 90s
helm history notes
