/**
 * Labs done by typing what their pages show, and nothing else: in the lab shell, and in another terminal, as
 * `start` says there. One lab of each module.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { loadLab, type Step } from '../../src/labs/load.ts';
import { asTyped, statements } from '../../src/labs/transcript.ts';
import { cli, until } from '../support/cli.ts';
import { clusterUp } from '../support/cluster.ts';
import { everything } from '../support/engine.ts';
import { checkout } from '../support/project.ts';
import { type Capability, describeWith, has } from '../support/requires.ts';
import { openTerminal } from '../support/terminal.ts';

const LABS: [lab: string, needs: Capability][] = [
  ['start/first-lab', 'docker'],
  ['foundations/root', 'docker'],
  ['docker/volumes', 'docker'],
  ['orchestration/by-hand', 'docker'],
  ['kubernetes/deletion', 'kind'],
  ['helm/oci', 'kindAndHelm'],
];

/** Seconds that a person waits for an answer, and for what the page says to wait for. */
const PATIENCE = 180;

const SHELL = join(checkout, 'src/cli/drydock');
const PATH = process.env.PATH ?? '';
/** What passes is remembered elsewhere than for whoever runs this. */
const XDG_DATA_HOME = mkdtempSync(join(tmpdir(), 'drydock-test-'));
const ENV = { PATH, HOME: homedir(), LANG: 'C.UTF-8', XDG_DATA_HOME };

/** A step's commands, one after the other, each as it is typed and as it stands in the script. */
const commandsOf = ({ run }: Step): { typed: string; script: string }[] => {
  const lines = run.split('\n');
  return statements(run).map(({ from, to }) => {
    const script = lines.slice(from - 1, to).join('\n');
    return { typed: asTyped(script), script };
  });
};

/** What a person does who sits at a prompt: type a line, and break a step that is to be repaired. */
interface Person {
  type: (line: string) => Promise<unknown>;
  breakIt: (step: string) => Promise<unknown>;
  /** True if the check of the step passes. */
  check: (step: string) => Promise<boolean>;
}

async function goThrough(lab: string, person: Person): Promise<void> {
  for (const step of loadLab(lab, checkout).steps) {
    if (step.kind === 'break') await person.breakIt(step.id);
    for (const { typed, script } of commandsOf(step)) {
      if (!typed.startsWith('# wait until')) {
        await person.type(typed);
        continue;
      }
      // A person looks until it is so. The script's own wait does that here.
      const wait = join(mkdtempSync(join(tmpdir(), 'drydock-test-')), 'wait.sh');
      writeFileSync(wait, `${script}\n`);
      await person.type(`BASH_ENV=${join(checkout, 'labs/lib/lab.sh')} bash ${wait}`);
    }
    await until(() => person.check(step.id), `the check of ${lab} ${step.id} to pass`, PATIENCE);
  }
}

type Place = (lab: string, context: TestContext) => Promise<void>;

const inLabShell: Place = async (lab, context) => {
  const terminal = openTerminal(`${SHELL} start ${lab}`, { cwd: checkout, env: ENV }, context);
  const prompt = new RegExp(`${lab} (?:\\S+|all passed) \\$ $`);
  await terminal.ends(prompt);
  await goThrough(lab, {
    type: (line) => terminal.type(line, prompt, PATIENCE),
    breakIt: (step) => terminal.type(`run ${step}`, prompt, PATIENCE),
    check: async (step) =>
      (await terminal.type(`check ${step}`, prompt, PATIENCE)).includes(`passed  ${step}`),
  });
  terminal.press('leave\n');
  expect(await terminal.exited).toBe(0);
};

const inAnotherTerminal: Place = async (lab, context) => {
  const { stdout } = await cli(['start', lab, '--no-shell'], { root: checkout });
  const told = [...stdout.matchAll(/^(?:work in|then): +((?:cd|export) .*)$/gm)].map(([, line]) => line);
  expect(told.length, stdout).toBeGreaterThan(0);
  const prompt = 'typed > ';
  const terminal = openTerminal('bash --noprofile --norc -i', { cwd: checkout, env: ENV }, context);
  await terminal.ends(/[#$] $/);
  await terminal.type(`PS1='${prompt}'`, prompt);
  for (const line of told) await terminal.type(line as string, prompt);
  await goThrough(lab, {
    type: (line) => terminal.type(line, prompt, PATIENCE),
    breakIt: (step) => cli(['run', lab, step], { root: checkout }),
    check: async (step) => (await cli(['check', lab, step], { root: checkout })).exitCode === 0,
  });
  terminal.close();
};

/** Labs side by side, each in one terminal after the other: they mostly wait. */
describeWith('terminal', 'a lab is done by typing what the page shows', () => {
  const labs = LABS.filter(([, needs]) => has(needs)).map(([lab]) => lab);
  let before: string;

  beforeAll(async () => {
    if (has('kind')) await clusterUp();
    before = everything();
  });

  afterAll(() => expect(everything(), 'clean-up leaves nothing').toBe(before));

  test.concurrent.for(labs)('%s, in the lab shell, and again in another terminal', async (lab, context) => {
    context.onTestFinished(async () => {
      await cli(['clean', lab], { root: checkout });
    });
    for (const inTerminal of [inLabShell, inAnotherTerminal]) {
      await inTerminal(lab, context);
      expect((await cli(['clean', lab], { root: checkout })).exitCode).toBe(0);
    }
  });
});
