import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';
import { checkout } from '../support/project.ts';
import { OUTDATED, outdated } from './outdated.ts';

const pages = ['src/content', 'labs'].flatMap((folder) =>
  filesBelow(join(checkout, folder)).map((name) => join(folder, name)),
);

describe('outdated statements', () => {
  test.each(pages.filter((name) => /\.(mdx?|ya?ml|sh)$/.test(name)))('%s has none', (name) => {
    expect(outdated(readFileSync(join(checkout, name), 'utf8'))).toEqual([]);
  });

  test.each([
    ['image: k8s.gcr.io/pause'],
    ['from baltocdn.com'],
    ['run docker-compose up'],
    ['helm init --upgrade'],
    ['a server called Tiller'],
    ['helm install stable/redis'],
    ['helm upgrade --atomic'],
    ['version: "3.8"'],
    ['helm repo add ingress-nginx'],
    ['image: bitnami/redis'],
    ['apiVersion: extensions/v1beta1'],
    ['the master node'],
  ])('%s is found', (text) => {
    expect(outdated(`one\n${text}`)).toMatchObject([{ line: 2 }]);
  });

  test('every pattern is met by one of the examples above', () => expect(OUTDATED).toHaveLength(12));

  test('a "You may have read" note may name the belief, and lines are counted all the same', () => {
    expect(outdated('<YouMayHaveRead>\n"Tiller"\n</YouMayHaveRead>\nTiller')).toMatchObject([
      { line: 4, found: 'Tiller' },
    ]);
  });
});
