# Three faults that Helm finds without a cluster: in a template, in the rendered YAML, in the values.
cp -R web broken
cat >broken/templates/notice.yaml <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-notice
data:
  text: {{ .Values.notice.text | quote }}
END
helm template corner broken || true

# With parentheses, notice may be missing, and default provides a value for that case.
cat >broken/templates/notice.yaml <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-notice
 labels:
    app.kubernetes.io/instance: {{ .Release.Name }}
data:
  text: {{ (.Values.notice).text | default "None." | quote }}
END
helm template corner broken || true
# What did the template render? --debug shows it even if it isn't valid YAML.
helm template corner broken --debug --show-only templates/notice.yaml 2>/dev/null || true
# labels: is indented one space too few.
sed 's/^ labels:/  labels:/' broken/templates/notice.yaml >notice.yaml
mv notice.yaml broken/templates/
helm template corner broken --show-only templates/notice.yaml

helm template corner broken --set replicas=two || true
helm template corner broken --set image.tga=1.36 || true
helm template corner broken --set replicas=2 --set image.tag=1.36 | grep -e 'replicas:' -e 'image:'
