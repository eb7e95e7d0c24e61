import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BrickedUpDoorDrawing } from './bricked-up-door-drawing.tsx';
import { categories } from './categories.tsx';
import { FrontDoorDrawing } from './front-door-drawing.tsx';
import { LogoMark } from './logo-mark.tsx';
import { NestedDoors } from './nested-doors.tsx';
import { OpenDoorDrawing } from './open-door-drawing.tsx';
import { SpotDrawing } from './spot-drawing.tsx';
import { StreetHouseDrawing } from './street-house-drawing.tsx';
import { houses } from './street/houses.tsx';

const scenes: [name: string, scene: ReactElement][] = [
  ['the open door', <OpenDoorDrawing key="open" />],
  ['the front door', <FrontDoorDrawing key="front" />],
  ['the bricked-up door', <BrickedUpDoorDrawing key="bricked" number={404} />],
  ['the nested doors', <NestedDoors key="nested" />],
  ['the mark', <LogoMark key="mark" />],
  ['an empty basket', <SpotDrawing key="basket" kind="empty-basket" />],
  ['no results', <SpotDrawing key="results" kind="no-results" />],
  ['nobody answering', <SpotDrawing key="answers" kind="nobody-answers" />],
  ['something out of stock', <SpotDrawing key="stock" kind="out-of-stock" />],
  ...Object.keys(houses).map((slug, index): [string, ReactElement] => [
    `the house of ${slug}`,
    <StreetHouseDrawing key={slug} slug={slug} position={index + 1} />,
  ]),
];

test.each(scenes)('%s is drawn without a hole and hidden from screen readers', (_, scene) => {
  const markup = renderToStaticMarkup(scene);

  expect(markup).not.toMatch(/NaN|undefined/);
  expect(markup).toMatch(/^<svg [^>]*aria-hidden="true"/);
});

test('the street has a house for every category, each with one leaf to open', () => {
  expect(Object.keys(houses)).toEqual(Object.keys(categories));
  for (const slug of Object.keys(houses)) {
    const house = renderToStaticMarkup(<StreetHouseDrawing slug={slug} position={1} />);
    expect(house.match(/class="leaf"/g)).toHaveLength(1);
  }
});

test('a house for a category nobody has drawn yet stands there with a closed door', () => {
  const house = renderToStaticMarkup(<StreetHouseDrawing slug="constructor" position={9} />);

  expect(house).toContain('class="leaf"');
});

test('the innermost door carries the address only when it is known', () => {
  expect(renderToStaticMarkup(<NestedDoors clusterIp="10.96.41.7" />)).toContain('10.96.41.7');
  expect(renderToStaticMarkup(<NestedDoors />).match(/<text/g)).toHaveLength(3);
});

test('the bricked-up door carries the number that was asked for', () => {
  const notFound = renderToStaticMarkup(<BrickedUpDoorDrawing number={404} />);
  const gone = renderToStaticMarkup(<BrickedUpDoorDrawing number={410} />);

  expect(notFound).not.toBe(gone);
});
