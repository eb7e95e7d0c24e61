import { expect, test } from 'vitest';
import { LessonError } from './lesson-error.ts';
import type { Violation } from './lesson-error.ts';
import { lessonText, parts } from './lesson.test-fixture.ts';
import { parseLesson } from './parse-lesson.ts';

const file = 'k8s/lessons/04-x/lesson.md';

function violations(changes: Partial<typeof parts>): Violation[] {
  try {
    parseLesson(lessonText(changes), file);
  } catch (error) {
    if (error instanceof LessonError) return error.violations;
    throw error;
  }
  return [];
}

test('a lesson is read with its steps, their commands, output and claims', () => {
  const lesson = parseLesson(lessonText(), file);
  expect(lesson).toMatchObject({
    number: '04',
    title: 'NodePort: a hatch in every node',
    minutes: 8,
    file,
    closing: parts.closing,
  });
  expect(lesson.intro).toContain('Who opens a port?');
  expect(lesson.steps.map(({ heading }) => heading)).toEqual(['Look at it', 'Break it', 'Mend it']);
  expect(lesson.steps[0]).toEqual({
    heading: 'Look at it',
    text: 'The Service has a number.',
    commands: ['kubectl get service backend', 'kubectl get nodes'],
    seen: ['NAME   TYPE', '…', 'backend NodePort …'],
    claims: [
      {
        text: 'service backend: type NodePort',
        line: 25,
        claim: { kind: 'service type', service: 'backend', type: 'NodePort' },
      },
    ],
    after: 'What is the number for?',
    line: 9,
  });
});

test('lines may end as they do on Windows', () => {
  const lesson = parseLesson(lessonText().replaceAll('\n', '\r\n'), file);
  expect(lesson).toEqual(parseLesson(lessonText(), file));
});

test.each<[string, Partial<typeof parts>, string, string]>([
  ['a title without a number', { title: '# NodePort' }, '"NodePort"', '"# NN Title"'],
  ['no time', { about: '> needs `npm run up`' }, '"needs `npm run up`"', 'N minutes'],
  ['more than ten minutes', { about: '> 11 minutes · x' }, '"11 minutes · x"', 'from 1 to 10'],
  ['no way to make ready', { intro: 'Who?' }, 'an introduction without it', 'set-context'],
  ['a step without commands', { firstCommands: '' }, '"Look at it" without one', 'block of sh'],
  ['a step that nobody checks', { firstSeen: '', firstClaims: '' }, 'without any', 'is checked'],
  ['a second block of commands', { firstClaims: parts.fixCommands }, 'a block of sh', 'once each'],
  ['claims before commands', { firstText: parts.fixClaims }, 'a block of sh', 'in this order'],
  ['a pasted manifest', { firstAfter: '```yaml\nkind: Pod\n```' }, 'a block of yaml', 'sh, text'],
  ['a block without a language', { firstAfter: '```\nx\n```' }, 'without a language', 'sh, text'],
  ['an empty block', { firstSeen: '```text\n```' }, 'an empty block of text', 'at least one line'],
  ['a block that never ends', { closing: '```sh\nls' }, '```sh without an end', 'closes it'],
  ['another kind of block', { firstText: '~~~sh\nls\n~~~' }, '"~~~sh"', 'three backticks'],
  [
    'a command in two lines',
    { breakCommands: '```sh\nls \\\n-l\n```' },
    '"ls \\"',
    'whole command',
  ],
  [
    'a claim of no shape',
    { fixClaims: '```claims\nall good\n```' },
    '"all good"',
    'every door: as',
  ],
  ['no fault to find', { breakIt: '## Look again' }, '"Look again"', '"## Break it"'],
  ['a fault without claims', { breakClaims: '```text\nx\n```' }, 'without claims', 'what is wrong'],
  ['a fault without a fix', { fix: '', fixCommands: '', fixClaims: '' }, 'without a fix', '"###"'],
  ['a step of a deeper level', { first: '### Look at it' }, 'of level 3', 'under "## Break it"'],
  ['no end', { last: '## Good bye' }, '"Good bye" as the last', '"## What you know now"'],
  ['an end without a link', { closing: 'Bye.' }, 'without a link', 'with a link'],
  ['an end with commands', { closing: `[x](y)\n\n${parts.fixCommands}` }, 'a block of sh', 'links'],
])('%s is a violation', (_, changes, found, expected) => {
  expect(violations(changes)).toContainEqual({
    line: expect.any(Number),
    found: expect.stringContaining(found),
    expected: expect.stringContaining(expected),
  });
});

test('every violation is told with file and line, in their order', () => {
  const spoilt = lessonText({
    about: '> soon',
    firstClaims: '```claims\nservice backend: type NodePort\nservice backend: great\n```',
  });
  expect(() => parseLesson(spoilt, file)).toThrow(
    new RegExp(
      `^${file}:3: found "soon"; expected .*\n${file}:26: found "service backend: great";`,
    ),
  );
});
