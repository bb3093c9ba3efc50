# What is the hook's Pod waiting for? And what's left of the upgrade?
kubectl get pods,configmaps
kubectl describe pods -l job-name=notes-migrate | tail -n 3
helm history notes

# The ConfigMap has to be there before migrate (weight 0): a hook of the same event, with a lower weight.
cat >notes/templates/plan.yaml <<'END'
{{- if .Values.folders }}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-plan
  annotations:
    helm.sh/hook: pre-upgrade
    helm.sh/hook-weight: "-10"
data:
  folders: {{ .Values.folders | quote }}
{{- end }}
END
helm upgrade notes ./notes --reuse-values --set folders="home work" --wait --timeout 90s
kubectl exec deployment/notes -- ls /data
kubectl get configmaps
