#!/bin/sh
# Run by the image's entrypoint. With an https backend it leaves a loop behind that lets nginx take
# over new certificates: their content is compared, because a Secret's files are symbolic links.
set -eu

[ "${BACKEND_SCHEME:-http}" = https ] || exit 0

content() {
  cat "$BACKEND_TLS_CERT_FILE" "$BACKEND_TLS_KEY_FILE" "$BACKEND_TLS_CA_FILE" | sha256sum
}

loaded=$(content)
while sleep 5; do
  found=$(content) || continue
  [ "$found" != "$loaded" ] || continue
  # A configuration that does not hold (a key without its certificate yet) is tried again.
  if nginx -t -q && nginx -s reload; then
    loaded=$found
    echo 'New certificates: nginx reloaded.'
  fi
done &
