import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const root = new URL('.', import.meta.url);
/** What is read beside the program that reads it. */
const besides = ['catalogue.json', 'featured.json'];

/** The API and all it needs as a few files, for the image: reading a thousand takes most of a start. */
export default defineConfig({
  input: 'src/server.ts',
  platform: 'node',
  transform: { target: 'node26' },
  output: { dir: 'dist', format: 'esm', cleanDir: true },
  plugins: [
    {
      name: 'beside-the-program',
      buildStart() {
        for (const fileName of besides) {
          const source = readFileSync(new URL(`src/database/seed/${fileName}`, root));
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  ],
});
