import { expect, test } from 'vitest';
import { lacking, requiredTools } from './requires.ts';

const without =
  (...absent: string[]) =>
  (tool: string): boolean =>
    !absent.includes(tool);

test('a group runs where all that it needs is there, whatever else is missing', () => {
  expect(lacking('kind', ['docker', 'kind'], without('helm'))).toBeUndefined();
});

test('it is skipped with what is missing as the reason', () => {
  expect(lacking('kindAndHelm', ['docker'], without('kind', 'helm'))).toBe(
    'kind and kubectl are not both there; Helm is not installed',
  );
});

test('it fails where DRYDOCK_REQUIRE names what is missing, and only then', () => {
  expect(lacking('shfmt', ['docker', 'kind', 'helm'], without('shfmt'))).toBe('shfmt is not installed');
  expect(() => lacking('kindAndHelm', ['kind'], without('kind'))).toThrow('DRYDOCK_REQUIRE names kind');
});

test('DRYDOCK_REQUIRE is a list of tools; another word in it is refused', () => {
  expect(requiredTools('docker,kind,helm')).toEqual(['docker', 'kind', 'helm']);
  expect(requiredTools('')).toEqual([]);
  expect(() => requiredTools('docker,hlem')).toThrow('found hlem');
});
