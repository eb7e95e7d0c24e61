# Runs in a pod, as `bash -s`, with the calls of `begin` that follow it: tries doors with nothing but
# bash itself (and curl for TLS), writes nothing to disk, and prints lines of JSON for each question:
# pieces of what was said, {"number":0,"text":"..."}, and at last {"number":0,"ms":12,"code":0}.
# Codes: 0 connected; 1 not connected; 124 timed out; 127 connected, but no program to go on with;
# all others are curl's.
LC_ALL=C

# begin NUMBER PROTOCOL HOST PORT AUTHORITY PATH SECONDS: as soon as fewer than $at_most tries are open
begin() {
  ((begun++ < at_most)) || wait -n
  try "$@" &
}

try() {
  local number=$1 seconds=$7 began=${EPOCHREALTIME/./} said code asked
  exec 4< <(ask "${@:2}" 2>&1)
  asked=$!
  IFS= read -r -d '' -t "$seconds" -u 4 said
  if (($? > 128)); then
    kill -9 "$asked"
    wait "$asked"
    code=124 said=
  else
    wait "$asked"
    code=$?
  fi
  tell "$number" "$said"
  printf '{"number":%d,"ms":%d,"code":%d}\n' \
    "$number" $(((${EPOCHREALTIME/./} - began) / 1000)) "$code"
}

# In short pieces, because only short lines of several writers never mix.
tell() {
  local rest=$2 piece
  while [[ $rest ]]; do
    piece=${rest:0:1000} rest=${rest:1000}
    piece=${piece//\\/\\\\} piece=${piece//\"/\\\"}
    piece=${piece//$'\n'/\\n} piece=${piece//$'\r'/\\r} piece=${piece//[[:cntrl:]]/ }
    printf '{"number":%d,"text":"%s"}\n' "$1" "$piece"
  done
}

ask() {
  local protocol=$1 host=$2 port=$3 authority=$4 path=$5 seconds=$6
  if [[ $protocol == https ]]; then ask_tls; fi
  exec 3<>"/dev/tcp/$host/$port" || exit 1
  case $protocol in
    http) ask_http ;;
    mysql) ask_mysql ;;
  esac 2>/dev/null
  exit 0
}

ask_http() {
  local text
  printf 'GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$path" "$authority" >&3
  IFS= read -r -d '' text <&3
  printf %s "$text"
}

# The greeting's header is a length below 256, two zeros of it and sequence number 0; then come the
# protocol's version (10) and the server's, or 255, an error number and its message.
ask_mysql() {
  local length second third text
  for field in length second third text; do
    IFS= read -r -d '' "$field" <&3
  done
  if [[ $text == $'\n'* && -z $second$third ]]; then printf greeting
  elif [[ $text == $'\xff'* && -z $second$third ]]; then printf 'refusal %s' "${text:3}"
  elif [[ $length$text ]]; then printf other; fi
}

# Without a program for TLS at least a door that takes no connection is proved shut.
ask_tls() {
  local directory=/run/secrets/tls certificate=()
  if ! type -P curl >/dev/null; then
    exec 3<>"/dev/tcp/$host/$port" || exit 1
    exit 127
  fi
  [[ -r $directory/tls.key ]] && certificate=(--cert "$directory/tls.crt" --key "$directory/tls.key")
  [[ $host == *:* ]] && host="[$host]"
  exec curl --silent --show-error --insecure --noproxy '*' --http1.1 --raw --include \
    --max-time "$seconds" --connect-to "::$host:$port" "${certificate[@]}" "https://$authority$path"
}
