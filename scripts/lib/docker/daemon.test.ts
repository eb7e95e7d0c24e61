import { expect, test } from 'vitest';
import { explain } from './daemon.ts';

test.each([
  [
    'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
    'you may not use the Docker daemon',
  ],
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'the Docker daemon is not running',
  ],
  [
    'error during connect: open //./pipe/docker_engine: The system cannot find the file specified.',
    'the Docker daemon is not running',
  ],
  ['something new', 'does not answer: something new'],
  ['', 'no word within 20 s'],
])('"%s" is explained', (said, sentence) => {
  expect(explain(said)).toContain(sentence);
});
