import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { AppInstance } from '../app-instance.ts';
import type { ErrorCode, ErrorReply, InvalidField } from '../contract/error.ts';
import { isDatabaseAway } from '../database/errors.ts';
import { AppError } from '../lib/app-error.ts';

/** Every error leaves in the one wire shape; the text of an unexpected one stays in the log. */
export function errorsPlugin(app: AppInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = toAppError(error);
    if (known.statusCode >= 500) request.log.error({ err: error }, known.code);
    return sendError(request, reply, known);
  });

  app.setNotFoundHandler((request, reply) =>
    sendError(
      request,
      reply,
      new AppError(
        'not_found',
        `There is no ${request.method} ${request.url}; /api/docs lists what there is.`,
      ),
    ),
  );
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
