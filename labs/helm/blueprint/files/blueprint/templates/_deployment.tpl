{{- define "blueprint.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels:
    {{- include "blueprint.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels:
      {{- include "blueprint.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "blueprint.selector" . | nindent 8 }}
    spec:
      # None of them asks the API server for anything.
      automountServiceAccountToken: false
      containers:
        - name: {{ .Chart.Name }}
          image: {{ .Values.image }}:{{ .Chart.AppVersion }}
          # The image is in no registry: a node has it, or it has not.
          imagePullPolicy: Never
          command: {{ .Values.command | toJson }}
          env:
            - {name: PORT, value: {{ include "blueprint.port" . | quote }}}
            {{- range $name, $value := .Values.env }}
            - {name: {{ $name }}, value: {{ $value | quote }}}
            {{- end }}
          ports:
            - {name: http, containerPort: {{ include "blueprint.port" . }}}
          resources:
            requests: {cpu: 20m, memory: 48Mi}
            limits: {memory: 128Mi}
          securityContext:
            {{- include "blueprint.security" . | nindent 12 }}
          readinessProbe:
            httpGet: {path: /readyz, port: http}
            periodSeconds: 2
            timeoutSeconds: 5
          livenessProbe:
            httpGet: {path: /healthz, port: http}
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 6
          {{- if .Values.secret }}
          volumeMounts:
            - {name: secrets, mountPath: /etc/secrets, readOnly: true}
          {{- end }}
      {{- with .Values.secret }}
      volumes:
        - name: secrets
          secret: {secretName: {{ . }}}
      {{- end }}
{{- end }}
