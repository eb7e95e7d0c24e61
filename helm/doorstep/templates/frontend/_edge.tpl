{{/* What the frontend's nginx is told about clients; empty without any guard. */}}
{{- define "doorstep.edgeEnvironment" -}}
{{- with .Values.frontend.trustedProxies }}
- { name: TRUSTED_PROXIES, value: {{ join "," . | quote }} }
{{- end }}
{{- with .Values.frontend.rateLimit }}
{{- if .requestsPerSecond }}
- { name: RATE_LIMIT_PER_SECOND, value: {{ .requestsPerSecond | quote }} }
- { name: RATE_LIMIT_BURST, value: {{ .burst | quote }} }
{{- end }}
{{- end }}
{{- with .Values.admin.allowedSources }}
- { name: ADMIN_ALLOWED_SOURCES, value: {{ join "," . | quote }} }
{{- end }}
{{- end -}}
