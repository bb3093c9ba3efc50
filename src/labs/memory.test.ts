import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { nothingYet } from '../project/memory.ts';
import { addToMemory, everPassed, memoryFile, readMemory, rememberPassed } from './memory.ts';

const LAB = { id: 'docker/volumes' };
let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  vi.stubEnv('XDG_DATA_HOME', data);
  onTestFinished(() => void vi.unstubAllEnvs());
});

test('nothing is remembered, and no file is there, before something passes', () => {
  expect(memoryFile()).toBe(join(data, 'drydock/memory.json'));
  expect(readMemory()).toEqual(nothingYet());
});

test('a step that passed stays, whatever is added', () => {
  rememberPassed(LAB, { id: '1-lost' });
  addToMemory({ ...nothingYet(), read: { 'docker/volumes': '2030-01-01T10:00:00.000Z' } });
  rememberPassed(LAB, { id: '2-kept' });
  const known = readMemory();
  expect(Object.keys(known.passed['docker/volumes'] ?? {})).toEqual(['1-lost', '2-kept']);
  expect(Object.keys(known.read)).toEqual(['docker/volumes']);
  const steps = ['1-lost', '3-shared', '2-kept'].map((id) => ({ id }));
  expect(everPassed({ ...LAB, steps } as never, known).map(({ id }) => id)).toEqual(['1-lost', '2-kept']);
});

test('a file that cannot be read counts as empty, and is kept beside the next one', () => {
  rememberPassed(LAB, { id: '1-lost' });
  writeFileSync(memoryFile(), readFileSync(memoryFile(), 'utf8').slice(1));
  expect(readMemory()).toEqual(nothingYet());
  rememberPassed(LAB, { id: '2-kept' });
  expect(readMemory().passed['docker/volumes']).toHaveProperty('2-kept');
  const [aside] = readdirSync(join(data, 'drydock')).filter((name) => /^memory\.json\.\d+$/.test(name));
  expect(readFileSync(join(data, 'drydock', `${aside}`), 'utf8')).toContain('1-lost');
});
