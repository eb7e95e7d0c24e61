const fence = '```';

function block(language: string, ...lines: string[]): string {
  return [fence + language, ...lines, fence].join('\n');
}

/** A lesson that keeps the format, in parts, so that a test can spoil one. */
export const parts = {
  title: '# 04 NodePort: a hatch in every node',
  about: '> 8 minutes · needs `npm run up` · look at `/doors` beside the terminal',
  intro: 'Who opens a port?\n\nFirst: `kubectl config set-context --current --namespace doorstep`.',
  first: '## Look at it',
  firstText: 'The Service has a number.',
  firstCommands: block('sh', 'kubectl get service backend', 'kubectl get nodes'),
  firstSeen: block('text', 'NAME   TYPE', '…', 'backend NodePort …'),
  firstClaims: block('claims', 'service backend: type NodePort'),
  firstAfter: 'What is the number for?',
  breakIt: '## Break it',
  breakCommands: block('sh', 'kubectl delete service backend'),
  breakClaims: block('claims', 'from a frontend pod, backend:80: no such name'),
  fix: '### Mend it',
  fixCommands: block('sh', 'kubectl apply --filename k8s/lessons/04-x/backend.yaml'),
  fixClaims: block('claims', 'every door: as written'),
  last: '## What you know now',
  closing: 'A node port is one of every node. [Next](../05-y/lesson.md)',
};

/** The lesson's text, with some of its parts written otherwise; an empty one is left out. */
export function lessonText(changes: Partial<typeof parts> = {}): string {
  return Object.values({ ...parts, ...changes })
    .filter(Boolean)
    .join('\n\n');
}
