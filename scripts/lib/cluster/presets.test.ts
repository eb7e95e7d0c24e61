import { expect, test } from 'vitest';
import { defaultPreset, presetFile, presetNames } from './presets.ts';

test('presets are named by their files', async () => {
  expect(await presetNames()).toEqual(expect.arrayContaining([defaultPreset, 'ingress']));
  expect(await presetFile('ingress')).toMatch(/presets.ingress\.yaml$/);
});

test.each(['ingres', '', '../values', 'article.yaml'])(
  'a preset "%s" is refused with the names of those that there are',
  async (name) => {
    await expect(presetFile(name)).rejects.toThrow(
      new RegExp(`there is no preset "${name}"; the presets are article, .*internal-backend`),
    );
  },
);
