{{/* What stands behind the name mysql: "dnsName", "addresses", or nothing for the chart's own server. */}}
{{- define "doorstep.externalDatabase" -}}
{{- with .Values.mysql.external -}}
{{- if .dnsName -}}
dnsName
{{- else if .addresses -}}
addresses
{{- end -}}
{{- end -}}
{{- end -}}

{{/* Metadata of what runs after a move to an external database: (list $ 0), by its turn */}}
{{- define "doorstep.forgetPodsMetadata" -}}
{{- $root := first . -}}
name: forget-mysql-pods
namespace: {{ $root.Release.Namespace }}
labels: {{- include "doorstep.labels" (dict "root" $root "tier" "forget-mysql-pods") | nindent 2 }}
annotations:
  helm.sh/hook: post-upgrade,post-rollback
  helm.sh/hook-weight: {{ last . | quote }}
  helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
{{- end -}}

{{/* What the notes say about an external database; empty without one. */}}
{{- define "doorstep.externalDatabaseNotes" -}}
{{- $behind := include "doorstep.externalDatabase" . -}}
{{- with .Values.mysql -}}
{{- $port := int .external.port -}}
{{- if eq $behind "dnsName" }}
mysql (ExternalName: another name for {{ .external.dnsName }})
  from pods of the cluster, which ask that name at the port that they ask this one:
    mysql.{{ $.Release.Namespace }}:{{ .service.port }}
  Nobody checks whether it answers. When the shop is not ready, ask yourself:
    kubectl --namespace {{ $.Release.Namespace }} exec deployment/backend -- getent hosts mysql
{{ else if $behind }}
mysql (ClusterIP without a selector, for {{ join ", " .external.addresses }} at port {{ $port }})
  from pods of the cluster:
    mysql.{{ $.Release.Namespace }}:{{ .service.port }}
  Nobody checks whether they answer; who is asked is written in
    kubectl --namespace {{ $.Release.Namespace }} get endpointslices --selector kubernetes.io/service-name=mysql
{{ end }}
{{- end -}}
{{- end -}}
