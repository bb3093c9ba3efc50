import { expect, test } from 'vitest';
import { doctorLines, engineFinding, findingLines } from './doctor.ts';

test('a program that is there and too old is outdated, not absent', () => {
  const common = {
    ok: false,
    optional: true,
    seen: '1.32.4; expected 1.36.0',
    neededBy: 'labs in the cluster',
  };
  const lines = findingLines([
    { ...common, name: 'kubectl', outdated: true },
    { ...common, name: 'helm', outdated: false },
    { name: 'bash', ok: true, seen: '5.2', neededBy: 'every lab' },
  ]);
  expect(lines.map((line) => line.split(/ +/)[0]).filter(Boolean)).toEqual(['outdated', 'absent', 'ok']);
  expect(new Set([lines[0], lines[2], lines[4]].map((line) => line?.search(/kubectl|helm|bash/)))).toEqual(
    new Set([9]),
  );
});

test('an engine older than labs were run on is outdated, and labs run on it', async () => {
  const info = {
    maker: 'Docker',
    engine: '28.5.2+dfsg4',
    system: 'Debian',
    kernel: '6.1',
    architecture: 'x86_64',
    cgroup: '2',
  } as const;
  const old = engineFinding(info, 'every lab');
  expect(old).toMatchObject({ ok: false, optional: true, outdated: true });
  const [labs, seen, , hint] = await doctorLines(async () => [old]);
  expect(labs).toBe('Labs run on this machine:');
  expect(seen).toContain('outdated Docker Engine');
  expect(hint).toContain('labs were run on 29 or newer');
  for (const engine of ['29.0.0', '29.8.1', '30.1.0', 'dev', ''])
    expect(engineFinding({ ...info, engine }, 'every lab').ok).toBe(true);
});
