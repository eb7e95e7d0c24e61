{{/*
The Service of a tier: (dict "root" $ "tier" "backend" "portName" "http").
Fields that only some types have are safe to copy: validate/services.yaml has refused them elsewhere.
*/}}
{{- define "doorstep.service" -}}
{{- $service := (index .root.Values .tier).service -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .tier }}
  namespace: {{ .root.Release.Namespace }}
  labels: {{- include "doorstep.labels" . | nindent 4 }}
  {{- with merge (deepCopy ($service.annotations | default dict)) (include "doorstep.intent" . | fromYaml) }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  type: {{ $service.type }}
  {{- if $service.headless }}
  clusterIP: None
  {{- end }}
  selector: {{- include "doorstep.selector" . | nindent 4 }}
  ports:
    - name: {{ .portName }}
      port: {{ $service.port }}
      targetPort: {{ .portName }}
      {{- with $service.nodePort }}
      nodePort: {{ . }}
      {{- end }}
  {{- range $field := list "externalTrafficPolicy" "internalTrafficPolicy" "trafficDistribution" "sessionAffinity" "ipFamilyPolicy" "loadBalancerClass" }}
  {{- with get $service $field }}
  {{ $field }}: {{ . }}
  {{- end }}
  {{- end }}
  {{- if eq ($service.sessionAffinity | default "None") "ClientIP" }}
  # Always written: one that the API server had filled in would outlive sessionAffinity.
  sessionAffinityConfig: { clientIP: { timeoutSeconds: {{ $service.sessionAffinityTimeoutSeconds | default 10800 }} } }
  {{- end }}
  {{- with $service.loadBalancerSourceRanges }}
  loadBalancerSourceRanges: {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- if kindIs "bool" $service.allocateLoadBalancerNodePorts }}
  allocateLoadBalancerNodePorts: {{ $service.allocateLoadBalancerNodePorts }}
  {{- end }}
{{- end -}}
