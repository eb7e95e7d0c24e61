{{/* The values of the entry that is open, with its kind ("Ingress" or "Gateway"); empty without one. */}}
{{- define "doorstep.entrance" -}}
{{- if .Values.ingress.enabled -}}
{{- merge (dict "kind" "Ingress") .Values.ingress | toJson -}}
{{- else if .Values.gateway.enabled -}}
{{- merge (dict "kind" "Gateway") .Values.gateway | toJson -}}
{{- end -}}
{{- end -}}

{{/* The host names of an entry, as a JSON list: its values */}}
{{- define "doorstep.entranceHosts" -}}
{{- list .host .apiHost | compact | toJson -}}
{{- end -}}

{{/* By which names one comes through the entry, for the answers of /api/whoami. */}}
{{- define "doorstep.entranceEnvironment" -}}
{{- with include "doorstep.entrance" . -}}
{{- $entrance := fromJson . -}}
- { name: ENTRANCE_KIND, value: {{ $entrance.kind }} }
- { name: ENTRANCE_HOSTS, value: {{ include "doorstep.entranceHosts" $entrance | fromJsonArray | join "," | quote }} }
{{- end -}}
{{- end -}}

{{/* Name of the Secret with an entry's certificate: its values */}}
{{- define "doorstep.entranceSecret" -}}
{{ .tls.secretName | default (printf "%s-tls" .name) }}
{{- end -}}

{{/*
The Secret with a certificate for the names of an entry, signed by an authority whose key is thrown
away: (dict "root" $ "entrance" .Values.ingress "component" "ingress" "namespace" "shop")
*/}}
{{- define "doorstep.entranceCertificate" -}}
{{- $name := include "doorstep.entranceSecret" .entrance -}}
{{- $hosts := include "doorstep.entranceHosts" .entrance | fromJsonArray -}}
{{- $live := lookup "v1" "Secret" .namespace $name -}}
{{- $told := ($live.metadata).annotations | default dict -}}
{{- $day := "2006-01-02" -}}
{{- $inAMonth := dateInZone $day (now | dateModify "+720h") "UTC" -}}
{{- $validUntil := dateInZone $day (now | dateModify "+8760h") "UTC" -}}
{{- $data := dict -}}
{{- if and (eq (toString (get $told "doorstep.dev/hosts")) (join "," $hosts)) (gt (toString (get $told "doorstep.dev/valid-until")) $inAMonth) -}}
  {{- $data = $live.data -}}
  {{- $validUntil = get $told "doorstep.dev/valid-until" -}}
{{- else -}}
  {{- $authority := genCA "Doorstep, a throw-away authority" 365 -}}
  {{- $made := genSignedCert (first $hosts) nil $hosts 365 $authority -}}
  {{- $data = dict "tls.crt" ($made.Cert | b64enc) "tls.key" ($made.Key | b64enc) "ca.crt" ($authority.Cert | b64enc) -}}
{{- end -}}
apiVersion: v1
kind: Secret
metadata:
  name: {{ $name }}
  namespace: {{ .namespace }}
  labels: {{- include "doorstep.labels" (dict "root" .root "tier" .component) | nindent 4 }}
  annotations:
    doorstep.dev/hosts: {{ join "," $hosts | quote }}
    doorstep.dev/valid-until: {{ $validUntil | quote }}
type: kubernetes.io/tls
data:
  {{- range $key := list "tls.crt" "tls.key" "ca.crt" }}
  {{ $key }}: {{ get $data $key }}
  {{- end }}
{{- end -}}
