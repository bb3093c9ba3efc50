import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { miniProject } from '../../tests/support/project.ts';
import type { Product } from '../engine/chosen.ts';
import { GIB } from '../project/gib.ts';
import { judgeMachine, look, type Machine, wslVersion } from './doctor-machine.ts';
import { findingLines } from './finding.ts';

const fine: Machine = {
  platform: 'linux',
  kernel: '6.12.48+deb13-amd64',
  home: '/home/ann',
  root: '/home/ann/drydock',
  state: '/home/ann/drydock/.drydock',
  docker: '/usr/bin/docker',
  systemd: true,
  container: undefined,
  fileSystem: 0xef53,
  crlf: false,
  modes: true,
  executes: true,
  disk: { folder: '/var/lib/docker', free: 40 * GIB, files: 6_000_000, freeFiles: 5_000_000 },
};
const WSL2 = '5.15.153.1-microsoft-standard-WSL2';

const said = (machine: Partial<Machine>, engineRoot = '/var/lib/docker', product?: Product): string[] =>
  findingLines(judgeMachine({ ...fine, ...machine }, { product }, { root: engineRoot }));

test('of a machine that has everything, only the disk is told', () => {
  expect(said({})).toEqual(['ok       free disk  40.0 GiB for /var/lib/docker']);
});

test.each([
  ['4.4.0-19041-Microsoft', 1],
  [WSL2, 2],
  ['6.6.87.2-microsoft-standard-WSL2+', 2],
  ['6.12.48+deb13-amd64', undefined],
])('kernel %s is WSL %s', (kernel, version) => expect(wslVersion(kernel)).toBe(version));

describe('what a machine itself tells, and what to do about it', () => {
  const colima: Product = { title: 'Colima', start: 'colima start', homeOnly: true };
  const snapped = '/var/snap/docker/common/var-lib-docker';
  test.each<[string, Parameters<typeof said>, word: string, seen: string, hint: string]>([
    [
      'a disk that is nearly full',
      [{ disk: { ...fine.disk, free: 1.2 * GIB } }],
      'missing',
      '1.2 GiB for /var/lib/docker',
      'docker system df',
    ],
    [
      'a disk without room for files',
      [{ disk: { ...fine.disk, freeFiles: 312 } }],
      'fault',
      '312 of 6000000',
      'df -i',
    ],
    [
      'WSL 1',
      [{ kernel: '4.4.0-19041-Microsoft' }],
      'fault',
      'is no Linux kernel',
      'wsl --set-version NAME 2',
    ],
    [
      'a folder of Windows',
      [{ kernel: WSL2, root: '/mnt/c/Users/ann/drydock', fileSystem: 0x01021997 }],
      'note',
      '/mnt/c/Users/ann/drydock is on a disk of Windows',
      '~/drydock',
    ],
    [
      'line ends of Windows',
      [{ crlf: true }],
      'fault',
      "scripts have Windows' line ends (CRLF)",
      'clone the course again',
    ],
    [
      'programs that may not be executed',
      [{ executes: false }],
      'fault',
      '/home/ann/drydock/labs/lib/bin/docker may not be executed',
      'chmod +x labs/lib/bin/*',
    ],
    [
      'a file system without modes',
      [{ modes: false, fileSystem: 0x2011bab0 }],
      'fault',
      'this file system keeps no modes',
      '~/drydock',
    ],
    ['a network drive', [{ fileSystem: 0xff534d42 }], 'note', 'is on CIFS (a network drive)', '~/drydock'],
    ['a path that ends early', [{ root: '/home/ann/a:b' }], 'fault', 'holds ":"', 'rename the folder'],
    [
      'a snap and a hidden folder',
      [{ docker: '/snap/bin/docker', root: '/home/ann/.course', state: '/home/ann/.course/.drydock' }],
      'fault',
      'it does not see /home/ann/.course',
      'into no hidden folder',
    ],
    [
      'a snap and a folder elsewhere',
      [{ root: '/srv/drydock', state: '/srv/drydock/.drydock' }, snapped],
      'fault',
      'it does not see /srv/drydock',
      'below your home folder',
    ],
    [
      "a snap and the archive's work folders",
      [{ state: '/home/ann/.local/state/drydock' }, snapped],
      'fault',
      'it does not see /home/ann/.local/state/drydock',
      'export XDG_STATE_HOME=~/drydock-state',
    ],
    ['a snap that sees all', [{}, snapped], 'note', 'without what is hidden in it', "Docker's own packages"],
    [
      "a folder that a Mac's engine does not see",
      [{ platform: 'darwin', root: '/opt/drydock', state: '/opt/drydock/.drydock' }, undefined, colima],
      'fault',
      'Colima shows its engine /home/ann alone by default, not /opt/drydock',
      'below your home folder',
    ],
  ])('%s', (_, args, word, seen, hint) => {
    const wrong = said(...args).filter((line) => !line.startsWith('ok '));
    expect(wrong[0]?.split(' ')[0]).toBe(word);
    expect(wrong[0]).toContain(seen);
    expect(wrong.slice(1).join('\n')).toContain(hint);
    expect(wrong.filter((line) => !line.startsWith(' '))).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof said>]>([
    ['a file system without a limit of files', [{ disk: { ...fine.disk, files: 0, freeFiles: 0 } }]],
    ['WSL 2 with the course in its own file system', [{ kernel: WSL2 }]],
    ['/mnt/data', [{ root: '/mnt/data/drydock' }]],
    ["a Mac's home folder", [{ platform: 'darwin' }, undefined, colima]],
    ['the number of a Linux file system on a Mac', [{ platform: 'darwin', fileSystem: 0x6969 }]],
  ])('%s is fine', (_, args) => expect(said(...args)).toHaveLength(1));
});

describe('the look at this machine', () => {
  /** A small project, which is looked at. */
  function project(): string {
    onTestFinished(() => void vi.unstubAllEnvs());
    const root = miniProject({});
    vi.stubEnv('DRYDOCK_ROOT', root);
    return root;
  }

  test('finds nothing wrong with a checkout, and the disk that it is on', () => {
    const root = project();
    expect(look()).toMatchObject({ root, crlf: false, modes: true, executes: true, disk: { folder: root } });
    expect(look('/var/lib/no-such-folder').disk.folder).toBe(root);
    expect(look(tmpdir()).disk.folder).toBe(tmpdir());
    expect(look().disk.free).toBeGreaterThan(0);
  });

  test('sees line ends, lost modes, and files that are all executable', () => {
    const root = project();
    const script = join(root, 'labs/lib/lab.sh');
    writeFileSync(script, readFileSync(script, 'utf8').replaceAll('\n', '\r\n'));
    chmodSync(script, 0o777);
    chmodSync(join(root, 'labs/lib/bin/docker'), 0o644);
    expect(look()).toMatchObject({ crlf: true, modes: false, executes: false });
  });

  test('sees which docker is the first on PATH', () => {
    project();
    const folder = mkdtempSync(join(tmpdir(), 'drydock-test-'));
    mkdirSync(join(folder, 'snap'));
    writeFileSync(join(folder, 'snap/docker'), '', { mode: 0o755 });
    expect(look('', { PATH: `${join(folder, 'snap')}:/usr/bin` }).docker).toBe(join(folder, 'snap/docker'));
    expect(look('', {}).docker).toBeUndefined();
  });

  test('where there is no project, looks at what is there', () => {
    project();
    vi.stubEnv('DRYDOCK_ROOT', '/tmp/no-such-folder/drydock');
    expect(look()).toMatchObject({ crlf: false, modes: true, executes: true });
  });
});
