import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { apiTarget } from './environment.ts';
import { earlyRequests } from './early-requests.ts';
import { preactRuntime } from './preact-runtime.ts';
import { precompress } from './precompress.ts';

/** What every page asks of the API. */
const answers = ['/api/categories', '/api/session', '/api/cart'];

/** Asks in the head for the text face and those answers, before anything names them, but after the code. */
function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const faces = Object.keys(bundle).filter((file) => /figtree-.*\.woff2$/.test(file));
        return [
          ...faces.map((file) => ({ href: `/${file}`, as: 'font', type: 'font/woff2' })),
          ...answers.map((href) => ({ href, as: 'fetch' })),
        ].map((attrs) => ({
          tag: 'link',
          attrs: { rel: 'preload', ...attrs, crossorigin: true },
          injectTo: 'head' as const,
        }));
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
            { name: 'vendor', test: /node_modules[\\/](?!marked[\\/])/, priority: 4 },
            { name: 'pictures', test: /components[\\/]pictures/, priority: 3 },
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
