{{/* What the chart calls itself in names and labels. */}}
{{- define "drydock.chart" -}}
{{- .Values.nameOverride | default .Chart.Name -}}
{{- end -}}

{{/* Name of every object: the release's, which holds the chart's or gets it appended. */}}
{{- define "drydock.name" -}}
{{- $chart := include "drydock.chart" . -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride -}}
{{- else if contains $chart .Release.Name -}}
{{- .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $chart | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* What selectors use. It never changes: a Deployment's selector cannot. */}}
{{- define "drydock.selector" -}}
app.kubernetes.io/name: {{ include "drydock.chart" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "drydock.labels" -}}
{{ include "drydock.selector" . }}
app.kubernetes.io/version: {{ include "drydock.version" . | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* What runs: the tag; without one the beginning of the digest, as the chart cannot know its tag; without either the chart's appVersion. A label has 63 characters at most. */}}
{{- define "drydock.version" -}}
{{- if .Values.image.tag -}}
{{- .Values.image.tag | trunc 63 | trimAll "-_." -}}
{{- else if .Values.image.digest -}}
{{- .Values.image.digest | replace ":" "-" | trunc 19 -}}
{{- else -}}
{{- .Chart.AppVersion | replace "+" "_" | trunc 63 | trimAll "-_." -}}
{{- end -}}
{{- end -}}

{{/* By digest where there is one: a tag can be moved. */}}
{{- define "drydock.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{- define "drydock.serviceAccount" -}}
{{- with .Values.serviceAccount -}}
{{- .name | default (ternary (include "drydock.name" $) "" .create) -}}
{{- end -}}
{{- end -}}

{{/* What the site's Pods and the test's have in common: who they are, and where they may run. Nothing may be left of it. */}}
{{- define "drydock.pod" -}}
# Nothing here asks the API server for anything.
automountServiceAccountToken: false
{{- with include "drydock.serviceAccount" . }}
serviceAccountName: {{ . }}
{{- end }}
{{- range $field := list "imagePullSecrets" "nodeSelector" "tolerations" }}
{{- with index $.Values $field }}
{{ $field }}: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}
{{- end -}}

{{/*
Fails where Helm alone owns the number of Pods and is about to give it up: the field would go, and its default, one Pod, would serve until the autoscaler
acts. One Pod has nothing to lose; Helm's client-side apply owns even that default. Without a cluster to ask, as in helm template, it says nothing.
*/}}
{{- define "drydock.handover" -}}
{{- $name := include "drydock.name" . -}}
{{- $deployment := lookup "apps/v1" "Deployment" .Release.Namespace $name -}}
{{- $owners := list -}}
{{- range dig "metadata" "managedFields" list $deployment -}}
{{- if hasKey (dig "fieldsV1" "f:spec" dict .) "f:replicas" -}}
{{- $owners = append $owners .manager -}}
{{- end -}}
{{- end -}}
{{- if and (eq (uniq $owners | join ",") "helm") (gt (dig "spec" "replicas" 1 $deployment | int) 1) -}}
{{- $more := add1 $deployment.spec.replicas -}}
{{- fail (printf "autoscaling: only Helm has set the number of Pods so far, and if it stops, one Pod is left. Hand the number over first, by setting another one: kubectl scale deployment %s --namespace %s --replicas %d" $name .Release.Namespace $more) -}}
{{- end -}}
{{- end -}}
