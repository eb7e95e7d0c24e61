{{/* Labels that select the pods of a tier: (dict "root" $ "tier" "backend") */}}
{{- define "doorstep.selector" -}}
app.kubernetes.io/name: doorstep
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .tier }}
{{- end -}}

{{/* All labels of a resource of a tier: (dict "root" $ "tier" "backend") */}}
{{- define "doorstep.labels" -}}
{{ include "doorstep.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{/* Name of the Secret with MySQL's passwords. */}}
{{- define "doorstep.databaseSecret" -}}
{{ .Values.mysql.existingSecret | default "mysql" }}
{{- end -}}

{{/* Where a pod runs, for the answers of /api/whoami. */}}
{{- define "doorstep.placeEnvironment" -}}
- name: POD_NAME
  valueFrom: { fieldRef: { fieldPath: metadata.name } }
- name: NODE_NAME
  valueFrom: { fieldRef: { fieldPath: spec.nodeName } }
- name: POD_NAMESPACE
  valueFrom: { fieldRef: { fieldPath: metadata.namespace } }
- name: POD_IP
  valueFrom: { fieldRef: { fieldPath: status.podIP } }
{{- end -}}

{{/* Security context of a pod that the "restricted" level accepts: the user's number */}}
{{- define "doorstep.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ . }}
runAsGroup: {{ . }}
fsGroup: {{ . }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile: { type: RuntimeDefault }
{{- end -}}

{{/* Security context of every container. */}}
{{- define "doorstep.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end -}}

{{/* Replicas on different nodes where there are some: (dict "root" $ "tier" "backend") */}}
{{- define "doorstep.spread" -}}
- maxSkew: 1
  topologyKey: kubernetes.io/hostname
  whenUnsatisfiable: {{ (index .root.Values .tier).topologySpread.whenUnsatisfiable }}
  # A node that takes none of these pods does not count as one without any.
  nodeTaintsPolicy: Honor
  labelSelector:
    matchLabels: {{- include "doorstep.selector" . | nindent 6 }}
  matchLabelKeys: [pod-template-hash]
{{- end -}}
