import { expect, test } from 'vitest';
import { NO_COMMAND } from '../engine/causes.ts';
import { clientFindings, doctorLines, findingLines, kubectlSkew, noEngine } from './doctor.ts';
import { engineFinding } from './doctor-engine.ts';

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

test('each state has its word, and a fault says what it concerns', () => {
  const common = { name: 'x', seen: 'seen', neededBy: 'labs', hints: ['do'] };
  const words = [
    { ...common, ok: true },
    { ...common, ok: false },
    { ...common, ok: false, optional: true },
    { ...common, ok: false, optional: true, outdated: true },
    { ...common, ok: false, optional: true, set: true },
    { ...common, ok: false, fault: true },
    { ...common, ok: false, optional: true, note: true },
  ].map((finding) => findingLines([finding])[0]?.split(' ')[0]);
  expect(words).toEqual(['ok', 'missing', 'absent', 'outdated', 'set', 'fault', 'note']);
  expect(findingLines([{ ...common, ok: false, fault: true }]).slice(1)).toEqual([
    '            concerns labs',
    '            do',
  ]);
});

test.each<[string, Parameters<typeof noEngine>[0], Partial<Parameters<typeof noEngine>[1]>, RegExp]>([
  [
    'no docker in WSL',
    { message: NO_COMMAND, hints: ['install'] },
    { kernel: 'x-microsoft-standard-WSL2' },
    /^where.*WSL integration/,
  ],
  [
    'no systemd',
    { message: 'no engine', hints: ['start Docker Desktop, or on Linux: sudo systemctl start docker'] },
    { systemd: false },
    /sudo service docker start$/,
  ],
])('%s: what to do there is told', (_, problem, machine, hints) => {
  const here = { kernel: '6.12', systemd: true, platform: 'linux', ...machine } as const;
  expect(noEngine(problem, here).hints?.join('\n')).toMatch(hints);
  expect(noEngine(problem, { ...here, kernel: '6.12', systemd: true }).hints).toEqual(problem.hints);
});

test.each([
  ['1.39.0', true],
  ['1.38.2', false],
  ['1.37.0', false],
  ['1.36.4', false],
])('kubectl %s is too new for a cluster of 1.37: %s', (version, told) => {
  const finding = kubectlSkew(version, 'v1.37.0');
  expect(finding !== undefined).toBe(told);
  if (told) expect(findingLines(finding ? [finding] : []).join('\n')).toMatch(/^note[\s\S]*type -a kubectl/);
});

test('a credential helper that is missing is a fault, what else is set there is not', () => {
  const helper = { name: 'credsStore', what: 'docker-credential-desktop is not on PATH', stops: true };
  const other = { name: 'aliases', what: 'a command may be another one' };
  expect(clientFindings([], '/f')).toEqual([]);
  expect(clientFindings([helper, other], '/f')).toMatchObject([
    {
      fault: true,
      seen: '/f sets credsStore',
      hints: [expect.stringContaining('is not on PATH'), expect.anything()],
    },
    { set: true, optional: true, seen: '/f sets aliases' },
  ]);
});
