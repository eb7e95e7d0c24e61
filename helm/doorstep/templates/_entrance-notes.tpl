{{/* How to come in by name, for NOTES.txt; empty without an entry. */}}
{{- define "doorstep.entranceNotes" -}}
{{- $entrance := include "doorstep.entrance" . -}}
{{- if $entrance -}}
{{- $entrance = fromJson $entrance -}}
{{- $namespace := .Release.Namespace -}}
{{- $scheme := ternary "https" "http" $entrance.tls.enabled -}}
{{- $port := ternary 443 80 $entrance.tls.enabled -}}
{{- $own := and $entrance.tls.enabled (not $entrance.tls.secretName) }}
{{- if eq $entrance.kind "Ingress" }}
{{ $entrance.name }} (Ingress)
  from outside, by name; ADDRESS may take a minute to appear:
    kubectl --namespace {{ $namespace }} get ingress {{ $entrance.name }} --watch
{{- else if $entrance.create }}
{{- $namespace = include "doorstep.gatewayNamespace" . }}
{{ $entrance.name }} (Gateway)
  from outside, by name; ADDRESS may take a minute to appear:
    kubectl --namespace {{ $namespace }} get gateway {{ $entrance.name }} --watch
{{- else }}
Gateway {{ range $index, $parent := $entrance.parentRefs }}{{ if $index }}, {{ end }}{{ $parent.name }}{{ end }} (yours)
  from outside, by name, at the ADDRESS of your Gateway, if it lets routes of this namespace in:
    kubectl --namespace {{ $namespace }} get httproutes --output yaml
{{- end }}
{{- range $host := include "doorstep.entranceHosts" $entrance | fromJsonArray }}
    curl{{ if $own }} --insecure{{ end }} --connect-to {{ $host }}:{{ $port }}:ADDRESS:{{ $port }} {{ $scheme }}://{{ $host }}{{ if eq $host $entrance.host }}/{{ else }}/api/products{{ end }}
{{- end }}
{{- if and (eq $entrance.kind "Ingress") (not $entrance.className) }}
  No class is named, so the cluster's default IngressClass serves it. If no ADDRESS appears, look
  whether one says "ingressclass.kubernetes.io/is-default-class: true", and if none does, set
  ingress.className to one of them:
    kubectl get ingressclasses --output yaml
{{- end }}
{{- if $own }}
  Nobody knows the authority that signed the certificate; its own certificate, for your trust store:
    kubectl --namespace {{ $namespace }} get secret {{ include "doorstep.entranceSecret" $entrance }} --output 'go-template={{ "{{index .data \"ca.crt\" | base64decode}}" }}'
{{- end }}
{{ end }}
{{- end -}}
