/** The lab shell, in a terminal: `npx drydock start LAB` on a machine whose engine is played by a script. */
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isAlive } from '../../src/process/alive.ts';
import { cli, until } from '../support/cli.ts';
import { DOCKER_WITH_IMAGE, machine } from '../support/machine.ts';
import { checkout, tinyLab } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

// Each opens a terminal or two and starts a dozen programs in it.
vi.setConfig({ testTimeout: 90_000 });

const STRICT = '#!/usr/bin/env bash\nset -o errexit -o nounset -o pipefail\n';
const check = (file: string): string =>
  `${STRICT}. "$DRYDOCK_LIB/check.sh"\n` +
  `[[ -f ${file} ]] || fail "no file ${file}" "it" "make it"\npass "${file} is there"\n`;

/** A lab of three steps, one of each kind. */
const LAB = {
  'labs/test/tiny/lab.yaml': `title: A tiny lab
lesson: test/tiny
needs: [docker]
minutes: 1
images: [busybox]
steps:
  - {id: 1-do, kind: do, title: Make a file}
  - {id: 2-task, kind: task, title: Make another, goal: There is a file two.,
    hints: [Which command made one?]}
  - {id: 3-break, kind: break, title: Repair it, goal: There is a file three.,
    hints: [Which file is missing?]}
`,
  'labs/test/tiny/1-do/run.sh': `${STRICT}: >one\nwait_for 10 "it is there" test -f one\nls one\n`,
  'labs/test/tiny/2-task/run.sh': `${STRICT}: >two\n`,
  'labs/test/tiny/3-break/run.sh': `${STRICT}: >three\n`,
  'labs/test/tiny/3-break/setup.sh': `${STRICT}echo no three\n`,
  'labs/test/tiny/1-do/check.sh': check('one'),
  'labs/test/tiny/2-task/check.sh': check('two'),
  'labs/test/tiny/3-break/check.sh': check('three'),
};

interface Learner {
  root: string;
  env: Record<string, string>;
  /** Opens a terminal with what a person types: `start test/tiny`. */
  open: (typed: string) => Terminal;
}

function learner(files: Record<string, string> = LAB): Learner {
  const { root: top, env: path } = machine({ docker: DOCKER_WITH_IMAGE }, files);
  const root = realpathSync(top);
  const home = join(root, 'home');
  mkdirSync(home);
  const env = { ...path, HOME: home, DRYDOCK_ROOT: root };
  return {
    root,
    env,
    open: (typed) => openTerminal(`${join(checkout, 'src/cli/drydock')} ${typed}`, { cwd: root, env }),
  };
}

const at = (step: string): string => `test/tiny ${step} $ `;

describeWith('terminal', 'the lab shell', () => {
  test('shows what to type, checks it, moves on to the next step, and ends with 0', async () => {
    const terminal = learner().open('start test/tiny');
    const begun = await terminal.ends(at('1-do'));
    expect(begun).toContain('1-do: Make a file\ndo: type these commands\n\n  : >one\n');
    expect(begun).toContain('\n  # wait until it is there\n  ls one\n\nthen: check\n');
    const refused = await terminal.type('check', at('1-do'));
    expect(refused).toContain('not yet  1-do: Make a file\n  saw: no file one');
    expect(await terminal.type('next; echo "code $?"', at('1-do'))).toMatch(
      /saw: no file one[\s\S]*code 1\n/,
    );
    await terminal.type(': >one', at('1-do'));
    const passed = await terminal.type('check', at('2-task'));
    expect(passed).toContain('passed  1-do: Make a file\n  ok: one is there\n\nnext: 2-task: Make another\n');
    const second = await terminal.type('next', at('2-task'));
    expect(second).toContain(
      '2-task: Make another\ntask: reach the goal in your own way\ngoal: There is a file two.\n' +
        'stuck: hint\nthen: check\n',
    );
    expect(await terminal.type('hint', at('2-task'))).toContain('hint 1 of 1: Which command made one?');
    // Checked, and then the one after it.
    await terminal.type(': >two', at('2-task'));
    expect(await terminal.type('next', at('3-break'))).toMatch(
      /passed {2}2-task[\s\S]*3-break: Repair it\nbreak: [\s\S]*first: run breaks it\n/,
    );
    expect(await terminal.type('run', at('3-break'))).toContain('no three\n');
    expect(await terminal.type('cd /; npx drydock goal 2; cd - >/dev/null', at('3-break'))).toContain(
      'then: check 2-task\n',
    );
    expect(await terminal.type('solve', at('all passed'))).toContain('passed  3-break');
    expect(await terminal.type('next', at('all passed'))).toContain('every step of test/tiny has passed');
    expect(await terminal.type('help', at('all passed'))).toContain('  goal     what the step asks\n');
    terminal.press('leave\n');
    expect(await terminal.exited).toBe(0);
    expect(terminal.shown()).toContain(
      'test/tiny stays as it is\nback to it: npx drydock start test/tiny\n' +
        'clean up:   npx drydock clean test/tiny\n',
    );
  });

  test.each(['exit 7\n', '\u0004'])(
    '%j ends it with 0 too, and it opens again where it was',
    async (keys) => {
      const { open } = learner();
      const first = open('start test/tiny');
      await first.ends(at('1-do'));
      await first.type(': >one; check', at('2-task'));
      first.press(keys);
      expect(await first.exited).toBe(0);
      const again = open('start test/tiny');
      expect(await again.ends(at('2-task'))).toContain('; under way already');
    },
  );

  test("has the lab's environment and the learner's colours", async () => {
    const { root, open, env } = learner();
    Object.assign(env, { KUBECONFIG: '/mine', HELM_DEBUG: '1', KUBE_EDITOR: 'ed', PAGER: 'more' });
    const terminal = open('start test/tiny');
    await terminal.ends(at('1-do'));
    const shown = await terminal.type(
      'printf "<%s>\\n" "$DRYDOCK_LAB $DRYDOCK_DOCKER" "$KUBECONFIG" "$BUILDX_BUILDER" "$PATH" ' +
        '"$TERM $PAGER $KUBE_EDITOR $HELM_DEBUG$NO_COLOR" "$PWD"; compgen -e DRYDOCK_',
      at('1-do'),
    );
    const work = join(root, '.drydock/labs/test/tiny/work');
    for (const line of [
      `test/tiny ${root}/bin/docker`,
      join(root, '.drydock/kubeconfig'),
      'default',
      `${join(root, 'labs/lib/bin')}:${env.PATH}`,
      'xterm more ed ',
      work,
    ])
      expect(shown).toContain(`\n<${line}>\n`);
    expect(shown.match(/^DRYDOCK_\w+$/gm)).toEqual([
      'DRYDOCK_DOCKER',
      'DRYDOCK_LAB',
      'DRYDOCK_LAB_SHELL',
      'DRYDOCK_LIB',
    ]);
  });

  test('reads no start-up file of the learner and leaves their history alone', async () => {
    const { root, open } = learner();
    const mine = 'echo "from my bashrc"\nalias ls="echo my alias"\nPS1="mine> "\n';
    for (const name of ['.bashrc', '.bash_profile', '.profile'])
      writeFileSync(join(root, 'home', name), mine);
    writeFileSync(join(root, 'home/.bash_history'), 'mine\n');
    const terminal = open('start test/tiny');
    expect(await terminal.ends(at('1-do'))).not.toContain('from my bashrc');
    expect(await terminal.type('alias; echo seen', at('1-do'))).not.toContain('my alias');
    terminal.press('exit\n');
    await terminal.exited;
    expect(readFileSync(join(root, 'home/.bash_history'), 'utf8')).toBe('mine\n');
    const history = join(root, '.drydock/labs/test/tiny/history');
    expect(readFileSync(history, 'utf8')).toBe('alias; echo seen\nexit\n');
    const again = open('start test/tiny');
    await again.ends(at('1-do'));
    expect(await again.type('history 2', at('1-do'))).toContain('exit\n');
  });

  test('does not open inside another', async () => {
    const { root, open } = learner({ ...LAB, ...tinyLab({}, 'test/other') });
    const terminal = open('start test/tiny');
    await terminal.ends(at('1-do'));
    const refused = await terminal.type('drydock start test/other; echo "code $?"', at('1-do'));
    expect(refused).toContain('this is the lab shell of test/tiny');
    expect(refused).toContain('try: leave, and then npx drydock start test/other');
    expect(refused).toContain('code 2\n');
    expect(existsSync(join(root, '.drydock/labs/test/other'))).toBe(false);
    const beside = await terminal.type('drydock start test/other --no-shell', at('1-do'));
    expect(beside).toContain('then: npx drydock check test/other 1-only');
    // Its own lab is begun again in place.
    expect(await terminal.type('drydock start test/tiny', at('1-do'))).toContain('then: check\n');
  });

  test('goes on after a reset and after a clean-up', async () => {
    const { open } = learner();
    const terminal = open('start test/tiny');
    await terminal.ends(at('1-do'));
    await terminal.type(': >one; check', at('2-task'));
    expect(await terminal.type('drydock reset', at('1-do'))).toContain('test/tiny is at its beginning');
    expect(await terminal.type('echo "<"*">"; : >one; check', at('2-task'))).toContain('<*>\n');
    const cleaned = await terminal.type('drydock clean', at('not started'));
    expect(cleaned).toContain('removed work folder');
    expect(cleaned).toContain("this shell's folder is gone with it: leave ends it");
    expect(await terminal.type('check', at('not started'))).toContain('has not been started');
    await terminal.type('drydock start test/tiny', at('1-do'));
    await terminal.type(': >one; check', at('2-task'));
    await terminal.type('drydock clean', at('not started'));
    terminal.press('leave\n');
    expect(await terminal.exited).toBe(0);
    expect(terminal.shown()).toContain('test/tiny is cleaned up\nbegin again: npx drydock start test/tiny\n');
  });

  test('opens a second time beside the first, and both follow the progress', async () => {
    const { open } = learner();
    const one = open('start test/tiny');
    await one.ends(at('1-do'));
    const other = open('start test/tiny');
    await other.ends(at('1-do'));
    await other.type(': >one; check', at('2-task'));
    await one.type('', at('2-task'));
    expect(await one.type('next', at('2-task'))).toContain('goal: There is a file two.');
  });

  test('survives Ctrl-C, and so does what started it', async () => {
    const terminal = learner().open('start test/tiny');
    await terminal.ends(at('1-do'));
    terminal.press('echo half a li\u0003');
    await terminal.ends(at('1-do'));
    terminal.shown();
    terminal.press('sleep 60\n');
    await terminal.ends('sleep 60\n');
    await new Promise((resolve) => setTimeout(resolve, 300));
    terminal.press('\u0003');
    expect(await terminal.ends(at('1-do'))).not.toContain('interrupted');
    terminal.press('exit\n');
    expect(await terminal.exited).toBe(0);
  });

  test('ends with its terminal, and the lab stays', async () => {
    const { root, env, open } = learner();
    const terminal = open('start test/tiny');
    await terminal.ends(at('1-do'));
    const [, shell, parent] = /<(\d+) (\d+)>/.exec(
      await terminal.type('echo "<$$ $PPID>"; : >one; check', at('2-task')),
    ) as RegExpExecArray;
    terminal.close();
    for (const pid of [shell, parent]) await until(() => !isAlive(Number(pid)), `the end of process ${pid}`);
    expect((await cli(['list'], { root, env })).stdout).toContain('(1 of 3 steps passed)');
  });

  test('ends when what opened it is told to end', async () => {
    const terminal = learner().open('start test/tiny');
    await terminal.ends(at('1-do'));
    const [, parent] = /<(\d+)>/.exec(await terminal.type('echo "<$PPID>"', at('1-do'))) as RegExpExecArray;
    process.kill(Number(parent), 'SIGTERM');
    expect(await terminal.exited).toBe(0);
    expect(terminal.shown()).toContain('test/tiny stays as it is');
  });

  test('where there is no bash, what to do is printed', async () => {
    const { root, env } = learner();
    rmSync(join(root, 'bin/bash'));
    const typed = `${process.execPath} ${join(checkout, 'src/cli/launch.cjs')} start test/tiny`;
    const terminal = openTerminal(typed, { cwd: root, env });
    expect(await terminal.exited).toBe(0);
    const shown = terminal.shown();
    expect(shown).toContain('there is no bash on this machine, so no lab shell opens\n');
    expect(shown).toMatch(/^work in: +cd /m);
  });

  test.each([
    'start test/tiny --no-shell',
    'start test/tiny --json',
    'start test/tiny | cat',
    'start test/tiny </dev/null',
  ])('%s opens none', async (typed) => {
    const terminal = learner().open(typed);
    expect(await terminal.exited).toBe(0);
    const shown = terminal.shown();
    expect(shown).toMatch(typed.includes('--json') ? /"step": "1-do"/ : /^work in: +cd /m);
    expect(shown).not.toContain('$ ');
  });
});
