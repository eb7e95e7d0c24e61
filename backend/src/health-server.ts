import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { AppInstance } from './app-instance.ts';
import { answerClientError } from './plugins/client-errors.ts';
import { answerFrameworkError, errorsPlugin } from './plugins/errors.ts';
import { validationPlugin } from './plugins/validation.ts';

const requestTimeout = 5000;

/** A bare server, without routes, for those who may ask after our health and nothing else. */
export function buildHealthServer(log: FastifyBaseLogger): AppInstance {
  const server = Fastify({
    loggerInstance: log,
    requestTimeout,
    handlerTimeout: requestTimeout,
    bodyLimit: 1024,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();
  validationPlugin(server);
  errorsPlugin(server);
  return server;
}
