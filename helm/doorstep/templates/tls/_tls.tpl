{{/* What the backend's port speaks: http, or https with client certificates. */}}
{{- define "doorstep.backendScheme" -}}
{{- ternary "https" "http" .Values.tls.enabled -}}
{{- end -}}

{{/* The names of a tier's Service, as a JSON list: (dict "root" $ "tier" "backend") */}}
{{- define "doorstep.tlsNames" -}}
{{- $names := list .tier -}}
{{- $local := printf "%s.%s" .tier .root.Release.Namespace -}}
{{- concat $names (list $local (printf "%s.svc" $local) (printf "%s.svc.cluster.local" $local)) | toJson -}}
{{- end -}}

{{/* Where a tier's certificate, its key and the CA lie in its container. */}}
{{- define "doorstep.tlsMount" -}}
{{- if .Values.tls.enabled -}}
- { name: tls, mountPath: /run/secrets/tls, readOnly: true }
{{- end -}}
{{- end -}}

{{/* (dict "root" $ "tier" "backend") */}}
{{- define "doorstep.tlsVolume" -}}
{{- if .root.Values.tls.enabled -}}
- name: tls
  secret:
    secretName: {{ .tier }}-tls
    defaultMode: 0440
{{- end -}}
{{- end -}}

{{- define "doorstep.frontendTlsEnvironment" -}}
{{- if .Values.tls.enabled -}}
- { name: BACKEND_TLS_CERT_FILE, value: /run/secrets/tls/tls.crt }
- { name: BACKEND_TLS_KEY_FILE, value: /run/secrets/tls/tls.key }
- { name: BACKEND_TLS_CA_FILE, value: /run/secrets/tls/ca.crt }
{{- end -}}
{{- end -}}

{{/* One certificate for both: the backend is MySQL's client and the frontend's server. */}}
{{- define "doorstep.backendTlsEnvironment" -}}
{{- if .Values.tls.enabled -}}
- { name: TLS_CERT_FILE, value: /run/secrets/tls/tls.crt }
- { name: TLS_KEY_FILE, value: /run/secrets/tls/tls.key }
- { name: TLS_CLIENT_CA_FILE, value: /run/secrets/tls/ca.crt }
- { name: TLS_CLIENT_NAMES, value: {{ join "," .Values.tls.clientNames | quote }} }
- { name: DB_TLS_CERT_FILE, value: /run/secrets/tls/tls.crt }
- { name: DB_TLS_KEY_FILE, value: /run/secrets/tls/tls.key }
- { name: DB_TLS_CA_FILE, value: /run/secrets/tls/ca.crt }
- { name: HEALTH_PORT, value: {{ .Values.backend.healthPort | quote }} }
{{- end -}}
{{- end -}}

{{/* Options of mysqld. */}}
{{- define "doorstep.mysqlTlsArguments" -}}
{{- if .Values.tls.enabled -}}
- --require-secure-transport=ON
- --ssl-ca=/run/secrets/tls/ca.crt
- --ssl-cert=/run/secrets/tls/tls.crt
- --ssl-key=/run/secrets/tls/tls.key
{{- end -}}
{{- end -}}

{{/* Options of the client that probes MySQL from inside its pod. */}}
{{- define "doorstep.mysqlProbe" -}}
{{- if .Values.tls.enabled -}}
exec mysql --host=127.0.0.1 --port={{ .Values.mysql.containerPort }} --user=doorkeeper --ssl-mode=VERIFY_CA
--ssl-ca=/run/secrets/tls/ca.crt --ssl-cert=/run/secrets/tls/tls.crt --ssl-key=/run/secrets/tls/tls.key
--execute="SELECT 1"
{{- else -}}
MYSQL_PWD="$(cat /run/secrets/mysql/password)" exec mysql --host=127.0.0.1
--port={{ .Values.mysql.containerPort }} --user="$MYSQL_USER" --execute="SELECT 1" "$MYSQL_DATABASE"
{{- end -}}
{{- end -}}

{{/* The container that tells MySQL of new certificates. */}}
{{- define "doorstep.mysqlFollower" -}}
{{- if .Values.tls.enabled -}}
{{- with .Values.mysql -}}
initContainers:
  - name: follow-certificates
    # With it, an init container runs beside the others, as a sidecar.
    restartPolicy: Always
    image: "{{ .image.repository }}:{{ .image.tag }}"
    imagePullPolicy: {{ .image.pullPolicy }}
    command: [sh, -c]
    args: [{{ $.Files.Get "files/follow-certificates.sh" | quote }}]
    resources:
      requests: { cpu: 5m, memory: 8Mi }
      limits: { memory: 64Mi }
    securityContext: {{- include "doorstep.containerSecurity" $ | nindent 6 }}
    volumeMounts:
      - { name: run, mountPath: /var/run/mysqld }
      - { name: passwords, mountPath: /run/secrets/mysql, readOnly: true }
      {{- include "doorstep.tlsMount" $ | nindent 6 }}
{{- end -}}
{{- end -}}
{{- end -}}
