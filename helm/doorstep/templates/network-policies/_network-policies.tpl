{{/* Opens a NetworkPolicy: (dict "root" $ "tier" "backend" "name" "backend-from-frontend") */}}
{{- define "doorstep.networkPolicyMetadata" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
  namespace: {{ .root.Release.Namespace }}
  labels: {{- include "doorstep.labels" . | nindent 4 }}
{{- end -}}

{{/* One way in: (dict "root" $ "tier" "backend" "from" "frontend") */}}
{{- define "doorstep.wayIn" -}}
{{ include "doorstep.networkPolicyMetadata" (merge (dict "name" (printf "%s-from-%s" .tier .from)) .) }}
spec:
  podSelector:
    matchLabels: {{- include "doorstep.selector" . | nindent 6 }}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels: {{- include "doorstep.selector" (dict "root" .root "tier" .from) | nindent 14 }}
      ports:
        - { protocol: TCP, port: {{ (index .root.Values .tier).containerPort }} }
{{- end -}}

{{/* The other half of it, for the caller, who may not send anything either: the same dictionary */}}
{{- define "doorstep.wayOut" -}}
{{- $caller := dict "root" .root "tier" .from -}}
{{ include "doorstep.networkPolicyMetadata" (merge (dict "name" (printf "%s-to-%s" .from .tier)) $caller) }}
spec:
  podSelector:
    matchLabels: {{- include "doorstep.selector" $caller | nindent 6 }}
  policyTypes: [Egress]
  egress:
    - to:
        - podSelector:
            matchLabels: {{- include "doorstep.selector" . | nindent 14 }}
      ports:
        - { protocol: TCP, port: {{ (index .root.Values .tier).containerPort }} }
    {{- if eq .from "backend" }}
    {{- with include "doorstep.doorsEgress" .root }}
    {{- . | nindent 4 }}
    {{- end }}
    {{- end }}
{{- end -}}

{{/* Whether the frontend has a door of its own to the outside, beside Ingress and Gateway. */}}
{{- define "doorstep.frontendIsOutside" -}}
{{- if has .Values.frontend.service.type (list "NodePort" "LoadBalancer") -}}true{{- end -}}
{{- end -}}

{{/*
Who may call the Service of a tier, as a comma list, a star for everybody; empty where that is whoever
the controller of an entry is: (dict "root" $ "tier" "backend")
*/}}
{{- define "doorstep.callers" -}}
{{- $entrance := include "doorstep.entrance" .root | default "{}" | fromJson -}}
{{- if not .root.Values.networkPolicies.enabled -}}
{{- else if eq .tier "mysql" -}}
backend
{{- else if eq .tier "backend" -}}
{{- if not (or $entrance.apiPath $entrance.apiHost) -}}frontend{{- end -}}
{{- else if include "doorstep.frontendIsOutside" .root -}}
*
{{- else if not $entrance -}}
order-test
{{- end -}}
{{- end -}}

{{/* The tiers that the pods of a tier call, and no others. The same dictionary. */}}
{{- define "doorstep.calls" -}}
{{- get (dict "frontend" "backend" "backend" "mysql" "mysql" "") .tier -}}
{{- end -}}

{{/* What a Service says of itself: who may call, whom its own pods call, and whether they show a certificate. The same dictionary. */}}
{{- define "doorstep.intent" -}}
{{- with include "doorstep.callers" . }}
doorstep.dev/callers: {{ . | quote }}
{{- end }}
{{- if .root.Values.networkPolicies.enabled }}
doorstep.dev/calls: {{ include "doorstep.calls" . | quote }}
{{- end }}
{{- if and .root.Values.tls.enabled (has .tier (list "backend" "mysql")) }}
doorstep.dev/tls: mutual
{{- end }}
{{- end -}}

{{/* The same in a sentence for the notes. */}}
{{- define "doorstep.callersNote" -}}
{{- $callers := include "doorstep.callers" . -}}
{{- if and $callers (ne $callers "*") }}, of those only {{ $callers }}{{ end -}}
{{- if contains "mutual" (include "doorstep.intent" .) }}, which shows its certificate{{ end -}}
{{- end -}}
