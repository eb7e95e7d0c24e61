{{/* The namespace of the chart's own Gateway. */}}
{{- define "doorstep.gatewayNamespace" -}}
{{ .Values.gateway.namespace | default .Release.Namespace }}
{{- end -}}

{{/* What each route hangs in: the chart's own Gateway, or those that the values name. */}}
{{- define "doorstep.gatewayParents" -}}
{{- if .Values.gateway.create -}}
- name: {{ .Values.gateway.name }}
  namespace: {{ include "doorstep.gatewayNamespace" . }}
{{- else -}}
{{- toYaml .Values.gateway.parentRefs -}}
{{- end -}}
{{- end -}}

{{/* An HTTPRoute: (dict "root" $ "name" "shop" "host" "shop.localhost" "paths" (list (list "/" "frontend"))) */}}
{{- define "doorstep.httpRoute" -}}
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: {{ .name }}
  namespace: {{ .root.Release.Namespace }}
  labels: {{- include "doorstep.labels" (dict "root" .root "tier" "gateway") | nindent 4 }}
spec:
  parentRefs: {{- include "doorstep.gatewayParents" .root | nindent 4 }}
  hostnames: [{{ .host }}]
  rules:
    {{- range $rule := .paths }}
    {{- $service := last $rule }}
    - matches: [{ path: { type: PathPrefix, value: {{ first $rule }} } }]
      backendRefs:
        - { name: {{ $service }}, port: {{ (index $.root.Values $service).service.port }} }
      {{- with $.root.Values.gateway.requestTimeout }}
      timeouts: { request: {{ . }} }
      {{- end }}
    {{- end }}
{{- end -}}
