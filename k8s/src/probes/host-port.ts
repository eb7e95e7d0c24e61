/** A host as it stands in an address: an IPv6 address goes into brackets (RFC 3986). */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** `10.96.3.7:80`, `[fd00::7]:80`, `backend:80`. */
export function hostPort(host: string, port: number): string {
  return `${bracketed(host)}:${port}`;
}
