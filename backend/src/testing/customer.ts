import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { expect } from 'vitest';
import type { AppInstance } from '../app-instance.ts';

/** A browser: sends requests through the whole app and keeps the cookies it is given. */
export function createCustomer(server: AppInstance) {
  const cookies: Record<string, string> = {};

  const send = async (request: InjectOptions): Promise<LightMyRequestResponse> => {
    const response = await server.inject({ ...request, cookies });
    for (const { name, value, expires } of response.cookies) {
      if (expires && expires.getTime() <= Date.now()) Reflect.deleteProperty(cookies, name);
      else cookies[name] = value;
    }
    return response;
  };

  return {
    cookies,
    send,
    get: (url: string) => send({ method: 'GET', url }),
    put: (url: string, payload: object) => send({ method: 'PUT', url, payload }),
    patch: (url: string, payload: object) => send({ method: 'PATCH', url, payload }),
    delete: (url: string) => send({ method: 'DELETE', url }),
    order: (key: string, payload: object) =>
      send({ method: 'POST', url: '/api/orders', payload, headers: { 'idempotency-key': key } }),
    signUp: (payload: object) => send({ method: 'POST', url: '/api/accounts', payload }),
    signIn: (payload: object) => send({ method: 'POST', url: '/api/session', payload }),
  };
}
export type Customer = ReturnType<typeof createCustomer>;

/** The reply's body, which must have this status and fit the contract to the letter. */
export function bodyOf<Schema extends TSchema>(
  response: LightMyRequestResponse,
  status: number,
  schema: Schema,
): Static<Schema> {
  expect(response.statusCode, response.body).toBe(status);
  return Value.Parse(schema, response.json());
}
