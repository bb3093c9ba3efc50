# What a chart, or Helm itself, needs and doesn't find: a cluster, another chart, a newer Kubernetes, a kind.
# Without a kubeconfig, Helm asks on this machine, where no API server listens:
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
# You have no cluster of that version. You can see what would be sent to one all the same:
helm template corner needy --kube-version 1.99.0 | grep '^kind:'
sed 's/>= 1.99.0-0/>= 1.30.0-0/' needy/Chart.yaml >Chart.yaml
mv Chart.yaml needy/

helm install corner needy || true
# A template can ask the cluster whether it knows a kind:
cat >needy/templates/notice.yaml <<'END'
{{- if .Capabilities.APIVersions.Has "example.com/v1/Notice" }}
apiVersion: example.com/v1
kind: Notice
metadata:
  name: {{ .Release.Name }}
{{- end }}
END
helm install corner needy --wait --timeout 90s

# What a chart has in crds/ is made before anything is rendered. It stays, although nothing is installed:
mkdir needy/crds
cp crd.yaml needy/crds/
helm install annex needy --set replicas=two || true
kubectl get customresourcedefinition notices.example.com
