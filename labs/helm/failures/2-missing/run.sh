# What Helm or a chart needs and doesn't find: a cluster, another chart, a newer Kubernetes, a kind.
# Without a kubeconfig, Helm tries localhost, where no API server listens:
KUBECONFIG=none helm list || true

cp -R web needy
mkdir -p cache
printf 'apiVersion: v2\nname: cache\nversion: 1.0.0\n' >cache/Chart.yaml
cat >>needy/Chart.yaml <<'END'
kubeVersion: ">= 1.99.0-0"
dependencies:
  - name: cache
    version: 1.0.0
    repository: file://../cache
END
cat >needy/templates/notice.yaml <<'END'
apiVersion: example.com/v1
kind: Notice
metadata:
  name: {{ .Release.Name }}
END
helm install corner needy || true
helm dependency build needy
helm dependency list needy

helm install corner needy || true
# You have no cluster of that version, but you can see what Helm would send to one:
helm template corner needy --kube-version 1.99.0 | grep '^kind:'
sed 's/>= 1.99.0-0/>= 1.30.0-0/' needy/Chart.yaml >Chart.yaml
mv Chart.yaml needy/

helm install corner needy || true
# A template can ask whether the cluster has a kind:
cat >needy/templates/notice.yaml <<'END'
{{- if .Capabilities.APIVersions.Has "example.com/v1/Notice" }}
apiVersion: example.com/v1
kind: Notice
metadata:
  name: {{ .Release.Name }}
{{- end }}
END
helm install corner needy --wait --timeout 90s

# Helm creates what is in crds/ before it renders the chart. It stays even if the install fails:
mkdir needy/crds
cp crd.yaml needy/crds/
helm install annex needy --set replicas=two || true
kubectl get customresourcedefinition notices.example.com
