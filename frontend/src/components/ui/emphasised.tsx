import { createElement, Fragment } from 'react';

const strong = (part: string) => createElement('strong', null, part);

/** Text in which **this** stands out. The stars come with the sentence, so it translates whole. */
export function Emphasised({ text }: { text: string }) {
  const parts = text.split('**').map((part, at) => (at % 2 === 1 ? strong(part) : part));
  return createElement(Fragment, null, ...parts);
}
