{{/* Who runs the shop at first; empty where nobody is named. The password is a file, never a value. */}}
{{- define "doorstep.backendAdminEnvironment" -}}
{{- with .Values.backend.admin }}
{{- if .existingSecret }}
- { name: ADMIN_EMAIL, value: {{ .email | quote }} }
- { name: ADMIN_PASSWORD_FILE, value: /run/secrets/admin/password }
{{- end }}
{{- end }}
{{- end -}}
