import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { AppInstance } from '../app-instance.ts';
import type { ErrorCode, ErrorReply, InvalidField } from '../contract/error.ts';
import { isDatabaseAway } from '../database/errors.ts';
import { AppError } from '../lib/app-error.ts';
import { collectRouteMethods } from './route-methods.ts';

/** Every error leaves in the one wire shape; the text of an unexpected one stays in the log. */
export function errorsPlugin(app: AppInstance): void {
  const methodsAt = collectRouteMethods(app);
  const answerNotFound = (request: FastifyRequest, reply: FastifyReply) => {
    const { method, url } = request;
    const allowed = methodsAt(url);
    const isMethodWrong = allowed.length > 0 && !allowed.includes(method);
    if (isMethodWrong) reply.header('allow', allowed.join(', '));
    const error = isMethodWrong
      ? new AppError('method_not_allowed', `${url} knows no ${method}: ${allowed.join(', ')}.`)
      : new AppError('not_found', `There is no ${method} ${url}; /api/docs lists what there is.`);
    return sendError(request, reply, error);
  };

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = toAppError(error);
    // What is wrong with a body matters to nobody where there is nothing to send it to.
    if (request.is404 && known.code === 'bad_request') return answerNotFound(request, reply);
    if (known.statusCode >= 500) request.log.error({ err: error }, known.code);
    return sendError(request, reply, known);
  });
  app.setNotFoundHandler(answerNotFound);
}

/** What Fastify refuses before it looks for a route, such as an address that can't be decoded. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  return sendError(request, reply, toAppError(error));
}

function sendError(request: FastifyRequest, reply: FastifyReply, error: AppError) {
  if (error.statusCode === 401) reply.header('www-authenticate', 'Session');
  if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
  const body: ErrorReply = {
    error: {
      code: error.code,
      message: error.message,
      ...(error.details !== undefined && { details: error.details }),
      requestId: request.id,
    },
  };
  return reply.code(error.statusCode).header('cache-control', 'no-store').send(body);
}

function toAppError(error: FastifyError): AppError {
  if (error instanceof AppError) return error;
  if (error.validation) {
    return new AppError('invalid_input', `The request ${error.message}.`, invalidFields(error));
  }
  if (isDatabaseAway(error)) {
    return new AppError('database_unavailable', 'The database does not answer; try again shortly.');
  }
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') {
    return new AppError('timed_out', 'The answer took too long; try again shortly.');
  }
  const { statusCode = 500 } = error;
  if (statusCode >= 500) return new AppError('internal', 'Something went wrong on our side.');
  return new AppError(codeOf(statusCode), error.message);
}

function codeOf(statusCode: number): ErrorCode {
  if (statusCode === 413) return 'payload_too_large';
  if (statusCode === 415) return 'unsupported_media_type';
  return 'bad_request';
}

function invalidFields({
  validation = [],
  validationContext = 'body',
}: FastifyError): InvalidField[] {
  return validation.map(({ instancePath, params, keyword, message = '' }) => {
    const property = params['missingProperty'] ?? params['additionalProperty'];
    const path = typeof property === 'string' ? `${instancePath}/${property}` : instancePath;
    const allowed = keyword === 'enum' ? `: ${[params['allowedValues']].flat().join(', ')}` : '';
    return { field: `${validationContext}${path}`, expected: `${message}${allowed}` };
  });
}
