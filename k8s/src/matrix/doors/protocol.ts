import type { Service, ServicePort } from '../../topology/services.ts';
import type { DoorProtocol } from '../door.ts';

const spoken = ['http', 'https', 'mysql'] as const;

/** `doorstep.dev/tls: mutual` on a Service says that its port asks for a client certificate. */
export function asksForCertificate({ annotations }: Pick<Service, 'annotations'>): boolean {
  return annotations?.['doorstep.dev/tls'] === 'mutual';
}

/** What is spoken at a Service's port: by `appProtocol`, else by the port's name; TCP when neither says. */
export function protocolOf(
  service: Pick<Service, 'annotations'>,
  { name, appProtocol }: Pick<ServicePort, 'name' | 'appProtocol'>,
): DoorProtocol {
  const word = appProtocol ?? name;
  const protocol = spoken.find((known) => known === word) ?? 'tcp';
  return protocol === 'http' && asksForCertificate(service) ? 'https' : protocol;
}

/** The path that tells who answers: the API says so itself, of the storefront it is the first page. */
export function askPath(tier: string): string {
  return tier === 'backend' ? '/api/whoami' : '/';
}

/** What a door asks at a Service's port. */
export function question(service: Service, port: ServicePort, tier: string) {
  const protocol = protocolOf(service, port);
  const isHttp = protocol === 'http' || protocol === 'https';
  return { protocol, ...(isHttp && { path: askPath(tier) }) };
}
