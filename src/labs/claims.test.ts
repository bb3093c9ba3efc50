import { expect, test } from 'vitest';
import type { Happening } from '../engine/volumes.ts';
import { firstMounted, hasName } from './claims.ts';

const lab = {
  id: 'docker/volumes',
  objects: {
    containers: ['drydock-notes'],
    networks: ['drydock-lan'],
    volumes: ['drydock-notes'],
    images: ['drydock-app:1'],
    ports: [],
  },
};
const made = (id: string, attributes: Record<string, string>): Happening => ({
  type: 'container',
  action: 'create',
  id,
  attributes,
});
const volume = (id: string): Happening => ({
  type: 'volume',
  action: 'create',
  id,
  attributes: { driver: 'local' },
});
const mounted = (id: string, container: string): Happening => ({
  type: 'volume',
  action: 'mount',
  id,
  attributes: { container },
});

test('a volume is the lab’s if it was made meanwhile and a container of the lab was the first to mount it', () => {
  const events = [
    ...['by-name', 'by-label', 'theirs', 'another-lab’s', 'of-an-older-container'].map(volume),
    made('c1', { name: 'drydock-notes' }),
    mounted('by-name', 'c1'),
    made('c2', { name: 'brave_bell', 'drydock.lab': 'docker/volumes' }),
    mounted('by-label', 'c2'),
    made('c3', { name: 'drydock-notes-of-mine' }),
    mounted('theirs', 'c3'),
    mounted('theirs', 'c1'),
    made('c4', { name: 'calm_carp', 'drydock.lab': 'docker/volumes-2' }),
    mounted('another-lab’s', 'c4'),
    mounted('of-an-older-container', 'c0'),
    mounted('older-than-the-lab', 'c1'),
  ];
  expect(firstMounted(lab, events)).toEqual(['by-name', 'by-label']);
});

test('a name is the lab’s for the kind of object that declares it, and only whole', () => {
  const cases: [string, string, boolean][] = [
    ['container', 'drydock-notes', true],
    ['container', 'drydock-reader/notes,drydock-notes', true],
    ['container', 'drydock-notes-2', false],
    ['container', 'drydock-lan', false],
    ['network', 'drydock-lan', true],
    ['volume', 'drydock-notes', true],
    ['volume', 'drydock-lan', false],
    ['image', 'drydock-app:1', true],
    ['image', 'drydock-app:2', false],
    ['image', 'drydock-app', false],
  ];
  for (const [kind, name, expected] of cases)
    expect(hasName(lab, { kind, name }), `${kind} ${name}`).toBe(expected);
});
