{{/*
The replicas line of a tier's Deployment: (dict "root" $ "tier" "backend"). With autoscaling the number
is the autoscaler's. Until that has taken it over, it is applied as it stands: whoever stops applying
a field that is theirs alone has it reset, here to a single pod.
*/}}
{{- define "doorstep.replicas" -}}
{{- $values := index .root.Values .tier -}}
{{- if not $values.autoscaling.enabled -}}
replicas: {{ $values.replicas }}
{{- else -}}
{{- $live := lookup "apps/v1" "Deployment" .root.Release.Namespace .tier -}}
{{- $takenOver := false -}}
{{- range dig "metadata" "managedFields" list $live -}}
{{- if eq (toString .subresource) "scale" -}}{{- $takenOver = true -}}{{- end -}}
{{- end -}}
{{- if and $live (not $takenOver) -}}
replicas: {{ $live.spec.replicas }}
{{- end -}}
{{- end -}}
{{- end -}}

{{/* The fewest replicas that a tier is meant to have: its values */}}
{{- define "doorstep.fewestReplicas" -}}
{{ ternary .autoscaling.minReplicas .replicas .autoscaling.enabled }}
{{- end -}}

{{/* Keeps the pods of a tier apart: (dict "root" $ "tier" "backend"); empty when not asked for. */}}
{{- define "doorstep.antiAffinity" -}}
{{- $how := (index .root.Values .tier).podAntiAffinity -}}
{{- $term := include "doorstep.antiAffinityTerm" . -}}
{{- if eq (toString $how) "required" -}}
podAntiAffinity:
  requiredDuringSchedulingIgnoredDuringExecution:
    - {{- $term | nindent 6 }}
{{- else if $how -}}
podAntiAffinity:
  preferredDuringSchedulingIgnoredDuringExecution:
    - weight: 100
      podAffinityTerm: {{- $term | nindent 8 }}
{{- end -}}
{{- end -}}

{{- define "doorstep.antiAffinityTerm" -}}
topologyKey: kubernetes.io/hostname
labelSelector:
  matchLabels: {{- include "doorstep.selector" . | nindent 4 }}
# Of the same version: the pods that a rollout replaces must not keep its own away.
matchLabelKeys: [pod-template-hash]
{{- end -}}

{{/* What the notes say about autoscaling; empty where it can act, or was not asked for. */}}
{{- define "doorstep.autoscalingNotes" -}}
{{- $asked := or .Values.frontend.autoscaling.enabled .Values.backend.autoscaling.enabled -}}
{{- if and $asked (not (.Capabilities.APIVersions.Has "metrics.k8s.io/v1beta1")) }}
This cluster has no metrics API (metrics.k8s.io/v1beta1), so the autoscaler sees no load: it keeps
minReplicas and adds nothing. metrics-server brings one: https://github.com/kubernetes-sigs/metrics-server
{{ end }}
{{- end -}}
