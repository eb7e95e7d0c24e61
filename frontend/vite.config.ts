import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { apiTarget } from './environment.ts';
import { preactRuntime } from './preact-runtime.ts';
import { precompress } from './precompress.ts';

/** Asks for the text face in the head, before the style sheet names it. */
function preloadTextFace(): Plugin {
  return {
    name: 'preload-text-face',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((file) => /figtree-.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `/${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
            injectTo: 'head-prepend' as const,
          }));
      },
    },
  };
}

// The API judges the door by the Host header, so the proxy leaves it as the browser sent it.
const proxy = { '/api': { target: apiTarget, changeOrigin: false } };

export default defineConfig({
  plugins: [react(), preactRuntime(), preloadTextFace(), precompress()],
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        // What seldom changes stays cached across releases, and fewer files compress better.
        codeSplitting: {
          groups: [
            // Without the reader of Markdown, which few pages need.
            { name: 'vendor', test: /node_modules[\\/](?!marked[\\/])/, priority: 2 },
            { name: 'pictures', test: /components\/pictures/, priority: 1 },
            { name: 'shared', test: /src\/(components\/ui|lib|styles)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
