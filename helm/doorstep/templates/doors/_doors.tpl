{{/* Opens an object of the live picture's rights: (dict "root" $ "kind" "Role" "name" "backend" "namespace" "shop"); without a namespace it is the cluster's. */}}
{{- define "doorstep.doorsMetadata" -}}
apiVersion: rbac.authorization.k8s.io/v1
kind: {{ .kind }}
metadata:
  name: {{ .name | quote }}
  {{- with .namespace }}
  namespace: {{ . }}
  {{- end }}
  labels: {{- include "doorstep.labels" (dict "root" .root "tier" "backend") | nindent 4 }}
{{- end -}}

{{/* The binding of that Role or ClusterRole to the backend's ServiceAccount: the same dictionary */}}
{{- define "doorstep.doorsBinding" -}}
{{ include "doorstep.doorsMetadata" (merge (dict "kind" (printf "%sBinding" .kind)) .) }}
subjects:
  - { kind: ServiceAccount, name: backend, namespace: {{ .root.Release.Namespace }} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: {{ .kind }}, name: {{ .name | quote }} }
{{- end -}}

{{/* What an object outside of the release's namespace is called: no other release's can be the same. */}}
{{- define "doorstep.doorsNameElsewhere" -}}
{{ printf "%s:%s:backend" .Release.Namespace .Release.Name }}
{{- end -}}

{{/* The backend's way to the API server, as a rule of its NetworkPolicy; empty where it needs none. */}}
{{- define "doorstep.doorsEgress" -}}
{{- with .Values.doors -}}
{{- if .enabled -}}
# Where the packets go in the end: policies see them after the Service kubernetes has been replaced.
- to:
    {{- range $address := .apiServer.addresses }}
    {{- $whole := ternary "128" "32" (contains ":" $address) }}
    - ipBlock: { cidr: {{ contains "/" $address | ternary $address (printf "%s/%s" $address $whole) | quote }} }
    {{- end }}
  ports:
    - { protocol: TCP, port: {{ .apiServer.port }} }
{{- end -}}
{{- end -}}
{{- end -}}
