import { expect, test } from 'vitest';
import { aTopology } from '../matrix/diagnose.test-picture.ts';
import { readRecording } from './read-recording.ts';

const madeAt = '2026-11-21T12:00:00.000Z';
const head = {
  kind: 'recording',
  version: 1,
  madeAt,
  cluster: 'kind, Kubernetes 1.36.4, 3 nodes',
  namespace: 'shop',
};
const topology = { kind: 'topology', at: 0, topology: aTopology() };
const observation = { result: 'timed out', ms: 2000 };
const seen = [{ vantage: 'stranger pod', door: 'ClusterIP/backend', observation }];
const observations = { kind: 'observations', at: 4200, observations: seen };
const chapter = { kind: 'chapter', at: 5000, title: 'Two more', command: 'kubectl scale …' };
const journey = { kind: 'journey', at: 5000, journey: { at: madeAt } };
const moments = [topology, observations, chapter, journey];

function lines(values: unknown[], end = '\n'): string {
  return values.map((value) => JSON.stringify(value) + end).join('');
}

test.each([
  ['as it was written', lines([head, ...moments])],
  ['from Windows, with a byte order mark', `\uFEFF${lines([head, ...moments], '\r\n')}`],
  ['without its last line end, and with empty lines', lines([head, ...moments], '\n\n').trim()],
])('a recording is read %s', (_, written) => {
  expect(readRecording(written)).toEqual({ head, moments });
});

test('a last line that breaks off is left out, and said', () => {
  const whole = lines([head, ...moments]);
  expect(readRecording(whole.slice(0, -9))).toEqual({
    head,
    moments: moments.slice(0, -1),
    cutOff: expect.stringContaining('line 5 breaks off'),
  });
});

test('a line that is broken in the middle is refused, as nobody is killed there', () => {
  const written = `${lines([head])}{"kind":"top\n${lines([chapter])}`;
  expect(() => readRecording(written)).toThrow('line 2 of the recording: it is');
});

test.each([
  ['', 'line 1 of the recording: it is empty; expected a JSON object.'],
  ['# Doors', 'line 1 of the recording: it is "# Doors"; expected a JSON object.'],
  [lines([topology]), '"kind" is "topology"; expected "recording"'],
  [lines([{ ...head, version: 2 }]), 'the recording has version 2; expected version 1'],
  [lines([{ ...head, version: undefined }]), 'the recording has version missing'],
  [lines([{ ...head, madeAt: 'today' }]), '"madeAt" is "today"; expected an ISO 8601 time'],
  [lines([{ ...head, namespace: 7 }]), '"namespace" is 7; expected a text'],
])('%j has no head: %s', (written, sentence) => {
  expect(() => readRecording(written)).toThrow(sentence);
});

test.each([
  [7, 'it is 7; expected a JSON object'],
  [{ ...chapter, at: '5 s' }, '"at" is "5 s"; expected milliseconds since the start'],
  [{ ...chapter, at: -1 }, '"at" is -1; expected milliseconds'],
  [{ ...chapter, kind: 'song' }, '"kind" is "song"; expected "topology"'],
  [{ ...chapter, title: '' }, 'expected a title and a command'],
  [{ ...topology, topology: { pods: [] } }, '"topology.services" is missing; expected a list'],
  [
    { ...topology, topology: { ...aTopology(), endpoints: undefined } },
    'lacks "namespace" and "endpoints"',
  ],
  [{ ...observations, observations: [{}] }, '"observations" is [{}]; expected a list of'],
])('the moment %j is refused: %s', (moment, sentence) => {
  const read = () => readRecording(lines([head, moment, journey]));
  expect(read).toThrow(/^line 2 of the recording: /);
  expect(read).toThrow(sentence);
});

test('a moment before the one above it is refused', () => {
  expect(() => readRecording(lines([head, chapter, observations]))).toThrow(
    'line 3 of the recording: "at" is 4200; expected 5000 or more',
  );
});
