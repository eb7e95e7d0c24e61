import { Ajv } from 'ajv';
import type { AppInstance } from '../app-instance.ts';

const common = { allErrors: false, useDefaults: true, removeAdditional: false } as const;

/**
 * Text of the URL and of headers becomes numbers and booleans where the schema wants them; a JSON
 * body is taken as it is, and unknown fields are refused, not dropped. Replies are written by
 * `JSON.stringify`, which is faster than a compiled serializer on Node 26; the services select
 * what leaves.
 */
export function validationPlugin(app: AppInstance): void {
  const coercing = new Ajv({ ...common, coerceTypes: true });
  const strict = new Ajv({ ...common, coerceTypes: false });
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : coercing).compile(schema),
  );
  app.setSerializerCompiler(() => (payload) => JSON.stringify(payload));
}
