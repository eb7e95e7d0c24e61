import { Ajv } from 'ajv';
import type { AnySchema, ValidateFunction } from 'ajv';
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
    compiledAtFirstUse(httpPart === 'body' ? strict : coercing, schema),
  );
  app.setSerializerCompiler(() => (payload) => JSON.stringify(payload));
}

/** Compiling the schemas of every route takes a quarter of a start, and most wait long for their first use. */
function compiledAtFirstUse(ajv: Ajv, schema: AnySchema) {
  let compiled: ValidateFunction | undefined;
  return (data: unknown) => {
    compiled ??= ajv.compile(schema);
    return compiled(data) ? { value: data } : { error: compiled.errors ?? [] };
  };
}
