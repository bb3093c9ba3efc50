import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkout } from '../support/project.ts';

/**
 * What a fake docker says of one container: its record, its events, and the kernel's count of processes
 * killed for memory.
 */
type Fake = { state: string; events?: string; kills?: number };

/**
 * Runs killed_for_memory of labs/lib/limits.sh against a fake docker, for a container that was asked to have
 * 64 MiB at most.
 */
function look({ state, events = '', kills = 0 }: Fake): { passes: boolean; said: string } {
  const { status, stdout } = spawnSync(
    'bash',
    [
      '-euo',
      'pipefail',
      '-c',
      `docker() {
        case $1 in
          inspect) if [[ -n $STATE ]]; then echo "$STATE"; else return 1; fi ;;
          info) echo 2026-01-01T00:00:10Z ;;
          events) echo "$EVENTS" ;;
          run) echo "$KILLS" ;;
        esac
      }
      . labs/lib/check.sh
      . labs/lib/limits.sh
      killed_for_memory drydock-greedy 64 "the command of the step"
      pass held`,
    ],
    {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        DRYDOCK_LAB: 'foundations/limits',
        STATE: state,
        EVENTS: events,
        KILLS: String(kills),
      },
    },
  );
  return { passes: status === 0, said: stdout };
}

const state = (status: string, code: number, oomKilled: boolean, mebibytes: number) =>
  `${status} ${code} ${oomKilled} ${mebibytes * 1048576} 2026-01-01T00:00:00Z`;

describe('a container killed at its memory limit', () => {
  test('is known by OOMKilled', () => {
    expect(look({ state: state('exited', 137, true, 64) }).passes).toBe(true);
  });

  test('is known where OOMKilled is false and the oom event came late', () => {
    expect(look({ state: state('exited', 137, false, 64), events: 'die\noom' }).passes).toBe(true);
  });

  test('is known where both are missing, by the count of the kernel', () => {
    expect(look({ state: state('exited', 137, false, 64), events: 'die', kills: 1 }).passes).toBe(true);
  });
});

describe('another end is refused:', () => {
  test.each<[string, Fake, string]>([
    ['no container', { state: '' }, 'no container named drydock-greedy'],
    [
      'docker kill',
      { state: state('exited', 137, false, 64), events: 'kill signal 9\ndie', kills: 3 },
      'docker kill or docker stop',
    ],
    [
      'docker stop after its grace',
      {
        state: state('exited', 137, false, 64),
        events: 'kill signal 15\nkill signal 9\nstop\ndie',
        kills: 3,
      },
      'signal 9',
    ],
    [
      '137 of its own choice',
      { state: state('exited', 137, false, 64), events: 'die', kills: 0 },
      'killed nothing for its memory',
    ],
    [
      'an end that the engine has forgotten',
      { state: state('exited', 137, false, 64), kills: 3 },
      'no longer remembers',
    ],
    ['another exit code', { state: state('exited', 1, false, 64) }, 'exit code 1'],
    ['no limit', { state: state('exited', 137, true, 0) }, '0 MiB'],
    ['a larger limit', { state: state('exited', 137, true, 128) }, '128 MiB'],
    ['still running', { state: state('running', 0, false, 64) }, 'is running'],
  ])('%s', (_, fake, reason) => {
    const { passes, said } = look(fake);
    expect(passes).toBe(false);
    expect(said.split('\n')[0]).toContain(reason);
  });
});
