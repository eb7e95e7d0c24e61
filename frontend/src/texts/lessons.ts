/** How many of it, in words: "1 step", "9 steps". */
const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

export const lessonsTexts = {
  title: 'Lessons',
  lead: (lessons: number) =>
    `${lessons} short lessons through every door of Kubernetes: in a terminal, with the live picture beside it.`,
  list: 'All lessons',
  minutes: (minutes: number) => counted(minutes, 'minute'),
  steps: (steps: number) => counted(steps, 'step'),
  together: (lessons: number, minutes: number) =>
    `${counted(lessons, 'lesson')}, ${Math.floor(minutes / 60)} hours ${minutes % 60} minutes in all`,
  notBegun: 'Not begun',
  part: (done: number, steps: number) => `${done} of ${steps} steps`,
  done: 'Done',
  offTitle: 'There are no lessons here.',
  off: 'They go with the live picture of the doors, and that is switched off in this installation. Whoever runs it can switch both on with the value',
  offValue: 'doors.enabled',
  begin: (number: string) => `Begin with ${number}`,
  goOn: (number: string) => `Go on with ${number}`,
};

export const lessonTexts = {
  crumbs: 'Where you are',
  pageTitle: (number: string, title: string) => `${number} ${title}`,
  steps: 'Steps of this lesson',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  stepNamed: (step: number, heading: string, state: string) =>
    `Step ${step}: ${heading} (${state})`,
  state: {
    open: 'not checked yet',
    begun: 'being checked',
    fails: 'does not hold yet',
    done: 'done',
  },
  doneAt: 'done at',
  commands: 'Type this',
  seen: 'You should see',
  seenNote: '… stands for what differs',
  claims: 'What must hold',
  claim: { open: 'Not checked yet', holds: 'Holds', fails: 'Does not hold' },
  saw: (saw: string) => `seen: ${saw}`,
  manifest: 'Manifest',
  manifests: 'Further manifests of this lesson',
  closing: 'What you know now',
  onwards: 'Lessons before and after this one',
  previous: 'Before',
  next: 'Next',
  all: 'All lessons',
  news: {
    done: (step: number, left: number) =>
      left === 0
        ? `Step ${step} is done, and with it the lesson.`
        : `Step ${step} is done. ${counted(left, 'step')} to go.`,
    fails: (step: number) => `Step ${step}: a claim does not hold yet.`,
  },
  missingTitle: 'There is no lesson with this number',
  missingText: 'Lessons have two digits, from 01 on. All of them are in the list.',
};

/** Sentences may carry **emphasis**. */
export const tickTexts = {
  heading: 'How to get ticks',
  command: (number: string) => `npm run lesson -- ${number}`,
  build: 'npm run up',
  cluster:
    'This page looks at **your cluster**. Walk through the lesson with the command below, in a terminal beside it: each step that holds gets its tick here, within two seconds.',
  none: 'Here you can **read** the lessons. Ticks come when the shop runs in a cluster of your own: build one with the first command, open the shop there, and walk through the lesson with the second.',
  unknown:
    'Walk through the lesson with the command below. Just now the shop does not say how far you are; the page asks again by itself.',
};

export const pictureBesideTexts = {
  label: 'The doors beside the lesson',
  open: 'Show the picture of the doors',
  link: 'See the doors',
};
