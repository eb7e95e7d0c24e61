const usual = { http: 80, https: 443 } as const;

/** `scheme://host`, with the port where it is not the scheme's own. */
export function entranceUrl(scheme: keyof typeof usual, host: string, port: number): string {
  return `${scheme}://${host}${port === usual[scheme] ? '' : `:${port}`}`;
}
