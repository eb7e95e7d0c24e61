# Lets MySQL take over new certificates without a restart. Their content is compared, because a
# Secret's files are symbolic links.
trap exit TERM

content() {
  cat /run/secrets/tls/* | sha256sum
}

loaded=$(content)
while true; do
  # In the background: a shell that waits can be stopped, one that sleeps can not.
  sleep 5 &
  wait $!
  found=$(content)
  [ "$found" != "$loaded" ] || continue
  # Through the socket, where root needs no certificate: MySQL may not trust the new ones yet.
  if MYSQL_PWD="$(cat /run/secrets/mysql/root-password)" mysql --user=root --execute='ALTER INSTANCE RELOAD TLS'; then
    loaded=$found
    echo 'New certificates: MySQL reloaded.'
  fi
done
