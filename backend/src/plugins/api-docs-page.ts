import scalar from '@scalar/fastify-api-reference';
import Fastify from 'fastify';

const configuration = {
  url: '/api/openapi.json',
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  telemetry: false,
  withDefaultFonts: false,
} as const;

export type ApiDocsPage = Awaited<ReturnType<typeof openApiDocsPage>>;

/** The page that shows the OpenAPI document, as an app of its own that listens nowhere. */
export async function openApiDocsPage() {
  const page = Fastify();
  await page.register(scalar, { routePrefix: '/api/docs', configuration });
  return page;
}
