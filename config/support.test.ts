import { expect, test } from 'vitest';
import { loadVersions } from '../src/cluster/versions.ts';
import { checkout } from '../tests/support/project.ts';
import { requireSupported } from './support.ts';

const pin = {
  tag: '1',
  purpose: 'a test',
  source: 'https://example.org/support',
  supported_until: '2027-03-31',
};
const { kubernetes, tools } = loadVersions(checkout);
const later = { supported_until: '2030-01-01' };
const file = {
  kubernetes: { ...kubernetes, ...later },
  tools: { ...tools, engine: { ...tools.engine, ...later }, kubectl: { ...tools.kubectl, ...later } },
  node: {},
  addons: {},
};
const on = (day: string, more: { expired?: string } = {}) =>
  requireSupported({ ...file, images: { web: { ...pin, ...more } } }, new Date(day));

test.each([
  ['2027-01-29', []],
  ['2027-01-30', ['web: support ends on 2027-03-31, in 60 days']],
  ['2027-03-31T23:59:59Z', ['web: support ends on 2027-03-31, in 0 days']],
])('on %s the build warns of %j', (day, warnings) => {
  expect(on(day)).toEqual(warnings);
});

test('on the day after the last one the build fails', () => {
  expect(() => on('2027-04-01')).toThrow('support ended: web 2027-03-31');
});

test('a version that stays for a reason is a warning on every build', () => {
  expect(on('2027-04-01', { expired: 'version 2 is not packaged yet' })).toEqual([
    'web: support ended on 2027-03-31; version 2 is not packaged yet',
  ]);
});

test('the parts of the cluster and the tools end too', () => {
  for (const list of ['node', 'addons'] as const)
    expect(() =>
      requireSupported({ ...file, images: {}, [list]: { web: pin } }, new Date('2027-04-01')),
    ).toThrow('web');
  const ended = { ...kubernetes, supported_until: '2027-03-31' };
  expect(() => requireSupported({ ...file, images: {}, kubernetes: ended }, new Date('2027-04-01'))).toThrow(
    'kubernetes 2027-03-31',
  );
});

test('a version whose end upstream does not name never ends', () => {
  const images = { web: { ...pin, supported_until: 'none', because: 'no dates' } };
  expect(requireSupported({ ...file, images }, new Date('2027-04-01'))).toEqual([]);
});
