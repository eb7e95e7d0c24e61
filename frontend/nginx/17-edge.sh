#!/bin/sh
# Run by the image's entrypoint. Turns what the environment says about clients into three files that
# storefront.conf includes; without any of it they are all but empty.
#   TRUSTED_PROXIES         networks whose X-Forwarded-For is believed: "10.0.0.0/8,fd00::/8"
#   RATE_LIMIT_PER_SECOND   requests to /api for each client address; RATE_LIMIT_BURST more at once
#   ADMIN_ALLOWED_SOURCES   networks that may ask for /admin and /api/admin; unset: all
set -eu

refuse() {
  echo "$1 is \"$2\"; it must be $3." >&2
  exit 1
}

# Prints the networks of the list in variable $1, one on each line after the word $3.
networks() {
  old_separators=$IFS
  IFS=,
  for network in $2; do
    case $network in
      '' | *[!0-9a-fA-F.:/]*) refuse "$1" "$2" 'a comma list of networks, such as 10.0.0.0/8' ;;
    esac
    echo "$3 $network${4:-};"
  done
  IFS=$old_separators
}

whole_number() {
  case $2 in '' | *[!0-9]*) refuse "$1" "$2" 'a whole number' ;; esac
}

{
  networks TRUSTED_PROXIES "${TRUSTED_PROXIES:-}" set_real_ip_from
  echo 'real_ip_header X-Forwarded-For;'
  # From the right: the first address that no trusted proxy has is the client.
  echo 'real_ip_recursive on;'
  echo "geo \$shop_admin_source { default $([ -n "${ADMIN_ALLOWED_SOURCES:-}" ] && echo 0 || echo 1);"
  networks ADMIN_ALLOWED_SOURCES "${ADMIN_ALLOWED_SOURCES:-}" '' ' 1'
  echo '}'
} >/tmp/edge-http.conf

: >/tmp/edge-api.conf
if [ -n "${RATE_LIMIT_PER_SECOND:-}" ]; then
  whole_number RATE_LIMIT_PER_SECOND "$RATE_LIMIT_PER_SECOND"
  whole_number RATE_LIMIT_BURST "${RATE_LIMIT_BURST:-0}"
  cat >>/tmp/edge-http.conf <<-CONF
		limit_req_zone \$binary_remote_addr zone=api:10m rate=${RATE_LIMIT_PER_SECOND}r/s;
		limit_req_status 429;
		limit_req_log_level info;
	CONF
  cat >/tmp/edge-api.conf <<-CONF
		limit_req zone=api burst=${RATE_LIMIT_BURST:-0} nodelay;
		error_page 429 @rate_limited;
	CONF
fi
