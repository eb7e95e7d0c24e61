{{/*
The Service of a tier: (dict "root" $ "tier" "backend" "portName" "http").
Fields that only some types have are safe to copy: validate.yaml has refused them elsewhere.
*/}}
{{- define "doorstep.service" -}}
{{- $service := (index .root.Values .tier).service -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .tier }}
  namespace: {{ .root.Release.Namespace }}
  labels: {{- include "doorstep.labels" . | nindent 4 }}
  {{- with $service.annotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  type: {{ $service.type }}
  selector: {{- include "doorstep.selector" . | nindent 4 }}
  ports:
    - name: {{ .portName }}
      port: {{ $service.port }}
      targetPort: {{ .portName }}
      {{- with $service.nodePort }}
      nodePort: {{ . }}
      {{- end }}
  {{- range $field := list "externalTrafficPolicy" "internalTrafficPolicy" "trafficDistribution" "sessionAffinity" "loadBalancerClass" }}
  {{- with get $service $field }}
  {{ $field }}: {{ . }}
  {{- end }}
  {{- end }}
  {{- with $service.loadBalancerSourceRanges }}
  loadBalancerSourceRanges: {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- if kindIs "bool" $service.allocateLoadBalancerNodePorts }}
  allocateLoadBalancerNodePorts: {{ $service.allocateLoadBalancerNodePorts }}
  {{- end }}
{{- end -}}
