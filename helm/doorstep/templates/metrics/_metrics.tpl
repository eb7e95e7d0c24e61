{{/* The name of the backend's port that answers /livez, /readyz and /metrics in plain HTTP. */}}
{{- define "doorstep.probedPort" -}}
{{ ternary "health" "http" .Values.tls.enabled }}
{{- end -}}
