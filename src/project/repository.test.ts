import { expect, test } from 'vitest';
import { repository } from './repository.ts';

test('no address is none', () => expect(repository('')).toBeUndefined());

test.each([
  ['https://git.example.org/drydock', 'https://git.example.org/drydock'],
  ['https://git.example.org:8443/~anna/drydock.git/', 'https://git.example.org:8443/~anna/drydock.git'],
])('%s is printed as %s', (asked, printed) => expect(repository(asked)).toBe(printed));

test.each([
  'git@git.example.org:drydock.git',
  'https://anna:secret@git.example.org/drydock',
  'https://git.example.org/drydock; rm -r ~',
  'file:///srv/drydock',
  'drydock',
])('%s is refused', (asked) =>
  expect(() => repository(asked)).toThrow('DRYDOCK_REPOSITORY: expected an address'),
);
