# Three faults that Helm finds without a cluster: in a template, in the YAML that comes out of it, in the values.
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

# Parentheses let notice be absent, and default says what holds then.
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
# What came out of the template? --debug shows it even where it's no YAML.
helm template corner broken --debug --show-only templates/notice.yaml 2>/dev/null || true
# labels: is one column too far to the left.
sed 's/^ labels:/  labels:/' broken/templates/notice.yaml >notice.yaml
mv notice.yaml broken/templates/
helm template corner broken --show-only templates/notice.yaml

helm template corner broken --set replicas=two || true
helm template corner broken --set image.tga=1.36 || true
helm template corner broken --set replicas=2 --set image.tag=1.36 | grep -e 'replicas:' -e 'image:'
