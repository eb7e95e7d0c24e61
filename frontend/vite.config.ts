import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { apiTarget } from './environment.ts';
import { earlyRequests } from './early-requests.ts';
import { preactRuntime } from './preact-runtime.ts';
import { precompress } from './precompress.ts';

/** What every page asks of the API. */
const answers = ['/api/categories', '/api/session', '/api/cart'];

/**
 * Asks in the head for what every page will want and nothing names yet: first those answers, then, when
 * the code is through, the drawings and the text face.
 */
function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const find = (name: RegExp) => Object.keys(bundle).filter((file) => name.test(file));
        const later = { fetchpriority: 'low', crossorigin: true };
        const font = { ...later, rel: 'preload', as: 'font', type: 'font/woff2' };
        return [
          ...answers.map((href) => ({ rel: 'preload', as: 'fetch', crossorigin: true, href })),
          ...find(/drawings-.*\.js$/).map((file) => ({
            ...later,
            rel: 'modulepreload',
            href: `/${file}`,
          })),
          ...find(/figtree-.*\.woff2$/).map((file) => ({ ...font, href: `/${file}` })),
        ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
      },
    },
  };
}

// The API judges the door by the Host header, so the proxy leaves it as the browser sent it.
const proxy = { '/api': { target: apiTarget, changeOrigin: false } };

export default defineConfig({
  plugins: [react(), preactRuntime(), earlyRequests(), preloads(), precompress()],
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'baseline-widely-available',
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What seldom changes stays cached across releases. For the rest few files: each of them costs a
        // journey, and larger ones compress better.
        codeSplitting: {
          groups: [
            // Without the reader of Markdown, which few pages need.
            {
              name: 'vendor',
              test: /node_modules[\\/](?!marked[\\/])/,
              priority: 3,
            },
            { name: 'shop', tags: ['$initial'], priority: 2 },
            {
              name: 'ui',
              test: /src[\\/](components[\\/]ui[\\/](?!code|command)|app[\\/]pages[\\/][a-z-]+\.module)/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: 'orders',
              test: /src[\\/](features[\\/](orders|checkout)|app[\\/]pages[\\/]order)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
