import { readFileSync } from 'node:fs';
import { readCertificates } from './certificates.ts';
import type { CertificateFiles } from './certificates.ts';

/** How the API's own door is secured: with which files, and for whom it opens. */
export interface TlsConfig {
  files: Required<CertificateFiles>;
  /** Names of which a client's certificate must have one. */
  clientNames: readonly string[];
}

/** Reads a variable, trimmed; undefined when it is unset or blank. */
export type ReadVariable = (name: string) => string | undefined;

/** The TLS settings of the API's port: all variables or none. Adds a line to `problems` for each bad one. */
export function readTlsConfig(read: ReadVariable, problems: string[]): TlsConfig | undefined {
  const names = ['TLS_CERT_FILE', 'TLS_KEY_FILE', 'TLS_CLIENT_CA_FILE', 'TLS_CLIENT_NAMES'];
  const [cert, key, ca, clients] = allOrNone(names, read, problems);
  if (!cert || !key || !ca || !clients) return undefined;
  const clientNames = clients.split(',').map((name) => name.trim());
  if (clientNames.includes('')) {
    problems.push(
      `TLS_CLIENT_NAMES is "${clients}"; expected names between commas: frontend,admin`,
    );
  }
  const files = { cert, key, ca };
  const variables = { cert: 'TLS_CERT_FILE', key: 'TLS_KEY_FILE', ca: 'TLS_CLIENT_CA_FILE' };
  checkFiles(files, variables, problems);
  return { files, clientNames };
}

/** The TLS settings of connections to the database: the CA, alone or with a certificate and its key. */
export function readDatabaseTls(
  read: ReadVariable,
  problems: string[],
): CertificateFiles | undefined {
  const variables = { ca: 'DB_TLS_CA_FILE', cert: 'DB_TLS_CERT_FILE', key: 'DB_TLS_KEY_FILE' };
  const ca = read(variables.ca);
  const [cert, key] = allOrNone([variables.cert, variables.key], read, problems);
  if (!ca) {
    if (cert) problems.push(`${variables.ca} is missing; ${variables.cert} needs it`);
    return undefined;
  }
  const files = { ca, ...(cert && { cert }), ...(key && { key }) };
  checkFiles(files, variables, problems);
  return files;
}

function allOrNone(names: string[], read: ReadVariable, problems: string[]) {
  const values = names.map((name) => read(name));
  if (values.some((value) => value !== undefined)) {
    for (const [index, name] of names.entries()) {
      if (values[index] !== undefined) continue;
      problems.push(`${name} is missing; ${listed(names)} are set together or not at all`);
    }
  }
  return values;
}

function checkFiles(
  files: CertificateFiles,
  variables: Required<CertificateFiles>,
  problems: string[],
): void {
  const given = (['cert', 'key', 'ca'] as const).filter((part) => files[part]);
  const unreadable = given.filter((part) => !isReadable(files[part]));
  for (const part of unreadable) {
    problems.push(`${variables[part]} is "${files[part]}", which can't be read`);
  }
  if (unreadable.length > 0) return;
  try {
    readCertificates(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const names = listed(given.map((part) => variables[part]));
    problems.push(
      `${names} can't be used: ${reason}; expected PEM files, the key the certificate's`,
    );
  }
}

function isReadable(file = ''): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
