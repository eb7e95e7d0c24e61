import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import { bracketed, hostPort } from './host-port.ts';

/** Whether a door is asked by HTTP, with or without TLS. */
export function isHttp({ protocol }: DoorsDoor): boolean {
  return protocol === 'http' || protocol === 'https';
}

/** `http://172.18.0.2:30080/api/whoami` */
export function addressOf({ protocol, host, port, path = '/' }: DoorsDoor): string {
  const isUsual = port === (protocol === 'https' ? 443 : 80);
  return `${protocol}://${isUsual ? bracketed(host) : hostPort(host, port)}${path}`;
}

/** The door asked by curl, with the name that it wants to be asked for. */
export function curlCommand(door: DoorsDoor): string {
  const { protocol, asks, host, port } = door;
  const words = ['curl', '-m', '3', '-i', ...(protocol === 'https' ? ['-k'] : [])];
  if (asks) words.push('--resolve', `${asks}:${port}:${bracketed(host)}`);
  return [...words, addressOf({ ...door, host: asks ?? host })].join(' ');
}
