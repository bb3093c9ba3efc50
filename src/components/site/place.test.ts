import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

/**
 * A sidebar of a module with two pages, one with one, and the reference; `current` is the page that is shown.
 */
function sidebar(current: string): StarlightRouteData['sidebar'] {
  const link = (label: string) => ({
    type: 'link' as const,
    label,
    href: `/${label}/`,
    isCurrent: label === current,
    badge: undefined,
    attrs: {},
  });
  const group = (label: string, pages: string[]) => ({
    type: 'group' as const,
    label,
    entries: pages.map(link),
    collapsed: false,
    badge: undefined,
  });
  return [
    group('Start here', ['how', 'set-up']),
    group('Docker', ['volumes']),
    group('Reference', ['glossary']),
  ];
}

test('a lesson has the number of its module and its own', () => {
  expect(placeOf(sidebar('set-up'))).toEqual({ number: '1.2', module: 'Start here' });
  expect(placeOf(sidebar('volumes'))).toEqual({ number: '2.1', module: 'Docker' });
});

test('a page of the reference has a group and no number', () => {
  expect(placeOf(sidebar('glossary'))).toEqual({ number: undefined, module: 'Reference' });
});

test('a page outside the course has no place', () => {
  expect(placeOf(sidebar('home'))).toBeUndefined();
});
