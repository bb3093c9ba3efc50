import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { labIds, loadLab } from '../../src/labs/load.ts';
import { cli, startCli, until } from '../support/cli.ts';
import { clusterUp } from '../support/cluster.ts';
import { docker, everything, exists } from '../support/engine.ts';
import { checkout, copyOf, miniProject, tinyLab } from '../support/project.ts';
import { type Capability, describeWith, has } from '../support/requires.ts';

const LABEL = 'drydock.lab=test/tiny';

/** The most that a lab asks of the machine. */
function capabilityOf(id: string): Capability {
  const { needs } = loadLab(id, checkout);
  if (needs.includes('helm')) return 'kindAndHelm';
  return needs.includes('kind') ? 'kind' : needs.includes('cosign') ? 'cosign' : 'docker';
}

interface Verdict {
  lab: string;
  milliseconds: number;
  findings: { text: string }[];
  earlier?: string;
}
let proving: Promise<Verdict[]> | undefined;

/** In days: how often a lab is proven anew that nothing has changed of. */
const EVERY = '4';

/**
 * One run for the labs that this machine can run, side by side where they cannot disturb each other: labs of
 * the cluster mostly wait, and those of the engine work meanwhile. What this machine has proven from the same
 * files, or a receipt on the same versions where it isn't the lab's day, is left out, and named.
 */
function verdicts(): Promise<Verdict[]> {
  proving ??= (async () => {
    if (has('kind')) await clusterUp();
    const before = everything();
    const labs = labIds(checkout).filter((id) => has(capabilityOf(id)));
    const { stdout } = await cli([
      'dev',
      'verify',
      ...labs,
      '--jobs',
      '3',
      '--changed',
      '--every',
      EVERY,
      '--json',
    ]);
    const found: Verdict[] = JSON.parse(stdout);
    for (const { lab, milliseconds, earlier } of found)
      console.info(
        earlier ? `unchanged since ${earlier}: ${lab}` : `${lab}: ${Math.round(milliseconds / 1000)} s`,
      );
    expect(everything()).toBe(before);
    return found;
  })();
  return proving;
}

function proveEach(capability: Capability): void {
  const labs = labIds(checkout).filter((id) => capabilityOf(id) === capability);
  beforeAll(verdicts, 2_700_000);
  test.each(labs)('%s is proven both ways and leaves nothing', async (lab) => {
    expect((await verdicts()).find((verdict) => verdict.lab === lab)).toMatchObject({ lab, findings: [] });
  });
}

describeWith('docker', 'every lab of the engine', () => proveEach('docker'));
describeWith('cosign', 'every lab with signatures', () => proveEach('cosign'));
describeWith('kind', 'every lab of the cluster', () => proveEach('kind'));
describeWith('kindAndHelm', 'every lab of Helm', () => proveEach('kindAndHelm'));

describeWith('docker', 'verify refuses', () => {
  // One step of each kind, of labs that take seconds; the two mechanisms are the same for all.
  const steps = ['start/first-lab', 'docker/volumes'].flatMap((lab) =>
    loadLab(lab, checkout)
      .steps.filter(({ kind }, index, all) => all.findIndex((one) => one.kind === kind) === index)
      .map((step) => [lab, step.id] as const),
  );

  test.each(steps)('%s with check.sh of %s replaced by exit 0', async (lab, step) => {
    const root = copyOf(lab);
    writeFileSync(join(root, 'labs', lab, step, 'check.sh'), '#!/usr/bin/env bash\nexit 0\n');
    const { exitCode, stdout } = await cli(['dev', 'verify', lab], { root });
    expect(stdout).toMatch(
      new RegExp(`${lab} ${step}: check.sh (?:passes before the step: it proves nothing|accepts wrong/)`),
    );
    expect(exitCode).toBe(1);
  });

  test.each(steps)('%s with run.sh of %s replaced by true', async (lab, step) => {
    const root = copyOf(lab);
    writeFileSync(join(root, 'labs', lab, step, 'run.sh'), '#!/usr/bin/env bash\ntrue\n');
    const { exitCode, stdout } = await cli(['dev', 'verify', lab, '--no-ways'], { root });
    expect(stdout).toContain(`${lab} ${step}: check.sh does not pass after the step`);
    expect(exitCode).toBe(1);
  });

  test('a check that fails without saying what it saw', async () => {
    const root = miniProject(tinyLab({ check: '[[ -f done ]]\n' }));
    expect((await cli(['dev', 'verify', 'test/tiny'], { root })).stdout).toContain(
      'expected lines that start with saw: , expected: , look: ',
    );
  });

  test('a check that breaks instead of looking', async () => {
    const root = miniProject(tinyLab({ check: 'no-such-program\n' }));
    expect((await cli(['dev', 'verify', 'test/tiny'], { root })).stdout).toContain(
      'expected exit code 1; found 127',
    );
  });

  test('an object without the label that clean-up does not know of', async () => {
    onTestFinished(() => {
      docker('volume', 'rm', '--force', 'drydock-test-unlabelled');
    });
    const root = miniProject(
      tinyLab({ run: '"$DRYDOCK_DOCKER" volume create drydock-test-unlabelled\ntouch done\n' }),
    );
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toContain('clean-up left volume drydock-test-unlabelled');
    expect(exitCode).toBe(1);
  });

  test('a lab that removes what it did not make', async () => {
    docker('volume', 'create', 'drydock-test-precious');
    const root = miniProject(tinyLab({ run: 'docker volume rm drydock-test-precious\ntouch done\n' }));
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toContain('the lab removed what it had not made: volume drydock-test-precious');
    expect(exitCode).toBe(1);
  });

  test('an anonymous volume of a container that had neither a name of the lab’s nor its label', async () => {
    const root = miniProject(
      tinyLab({
        run:
          '"$DRYDOCK_DOCKER" rm "$("$DRYDOCK_DOCKER" create --volume /data busybox:1.37)"\n' + 'touch done\n',
      }),
    );
    const { stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    const [, name] = /clean-up left volume ([0-9a-f]{64})/.exec(stdout) ?? [];
    expect(name).toBeDefined();
    docker('volume', 'rm', name as string);
  });

  const ways = (files: Record<string, string>, check?: string): string =>
    miniProject({
      ...tinyLab({
        run: 'docker volume create drydock-test-tiny\necho made >done\n',
        check:
          check ??
          'docker volume inspect drydock-test-tiny >/dev/null 2>&1 || fail "no volume" "one" "there"\n' +
            '[[ -s done ]] || fail "an empty file" "a word in it" "cat done"\npass "both"\n',
      }),
      ...Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`labs/test/tiny/1-only/${name}.sh`, text]),
      ),
    });
  const EMPTY = '# expect: empty file\ndocker volume create drydock-test-tiny\ntouch done\n';

  test.each([
    ['a check that accepts a wrong way', { 'wrong/empty': EMPTY }, 'pass "all"\n', 'accepts wrong/empty.sh'],
    [
      'a wrong way that is refused for another reason',
      { 'wrong/empty': EMPTY.replace('empty file', 'full file') },
      undefined,
      'refuses wrong/empty.sh for another reason: expected "full file" in what it saw',
    ],
    [
      'a check that refuses a right way',
      { 'right/other': 'docker volume create drydock-test-tiny\ntouch done\n' },
      undefined,
      'refuses right/other.sh, a right way',
    ],
    ['a way that cannot be gone', { 'right/other': 'false\n' }, undefined, 'right/other.sh failed'],
  ])('%s', async (_, files, check, expected) => {
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root: ways(files, check) });
    expect(stdout).toContain(expected);
    expect(exitCode).toBe(1);
  });

  test('nothing where each way begins as the step does', async () => {
    const before = everything();
    const root = ways({
      'wrong/empty': EMPTY,
      'wrong/no-volume': '# expect: no volume\necho made >done\n',
      'right/otherwise': '[[ ! -e done ]]\n"$DRYDOCK_DOCKER" volume create drydock-test-tiny\necho x >done\n',
      'right/twice': '[[ ! -e done ]]\ndocker volume create drydock-test-tiny\necho y >done\n',
    });
    const { exitCode, stdout, stderr } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(stderr).toContain('test/tiny 1-only right/twice');
    expect(exitCode).toBe(0);
    expect(everything()).toBe(before);
  });

  test('nothing of ways that lab.yaml calls unproven, and says that they are left out', async () => {
    const root = ways({ 'right/other': 'false\n' });
    const yaml = join(root, 'labs/test/tiny/lab.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('minutes: 1', 'unproven: true\nminutes: 1'));
    const { exitCode, stderr } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stderr).toContain('test/tiny: right and wrong ways are left out: unproven in lab.yaml');
    expect(exitCode).toBe(0);
  });

  test('nothing of ways and measurements that a receipt speaks for, until one changes', async () => {
    const root = ways({ 'right/other': 'docker volume create drydock-test-tiny\necho x >done\n' });
    const measured = join(root, 'measured');
    writeFileSync(join(root, 'labs/test/tiny/1-only/measure.sh'), `echo again >>'${measured}'\n`);
    const changed = ['dev', 'verify', 'test/tiny', '--changed'];
    // A proof without the ways isn't remembered as one.
    expect((await cli(['dev', 'verify', 'test/tiny', '--no-ways'], { root })).exitCode).toBe(0);
    const first = await cli([...changed, '--receipt'], { root });
    expect(first.stderr).toContain('test/tiny 1-only right/other\n');
    expect(first.stderr).toContain('labs/test/tiny/receipts.json');
    // Another state folder is another machine, on which nothing was proven yet.
    const elsewhere = { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'drydock-test-')) };
    const again = await cli(changed, { root, env: elsewhere });
    expect(again.stderr).toContain('test/tiny: ways and measurements are left out: proven ');
    expect(again.stderr).not.toContain('right/other');
    expect(again.exitCode).toBe(0);
    expect(readFileSync(measured, 'utf8')).toBe('again\nagain\n');
    writeFileSync(join(root, 'labs/test/tiny/1-only/right/other.sh'), 'false\n');
    const { exitCode, stdout } = await cli(changed, { root, env: elsewhere });
    expect(stdout).toContain('right/other.sh failed');
    expect(exitCode).toBe(1);
  });

  test('nothing of a lab with a receipt from this engine, but for the day that is its turn', async () => {
    const root = ways({ 'right/other': 'docker volume create drydock-test-tiny\necho x >done\n' });
    const elsewhere = () => ({ XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'drydock-test-')) });
    const every = (days: number) =>
      cli(['dev', 'verify', 'test/tiny', '--every', `${days}`], { root, env: elsewhere() });
    expect((await cli(['dev', 'verify', 'test/tiny', '--receipt'], { root })).exitCode).toBe(0);
    const today = Math.floor(Date.now() / 86_400_000);
    const notToday = [5, 7, 11, 13, 17, 19].find((days) => today % days !== 0) as number;
    const left = await every(notToday);
    expect(left.stdout).toMatch(/^unchanged {2}test\/tiny {2}proven .* UTC, says receipts\.json/m);
    expect(left.exitCode).toBe(0);
    expect((await every(1)).stdout).toMatch(/^proven {2}test\/tiny/m);
  });

  test('undo.sh that does not bring back where the step began', async () => {
    const root = ways({ 'wrong/empty': EMPTY, undo: 'exit 3\n' });
    const { stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toContain('after wrong/empty.sh: undo.sh failed: exit code 3');
  });

  test('a clean.sh that cannot be repeated', async () => {
    const root = miniProject(tinyLab({ clean: 'rm done\n' }));
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toContain('clean-up: labs/test/tiny/clean.sh: expected exit code 0; found 1');
    expect(exitCode).toBe(1);
  });

  test('a lab that is under way, which stays as it is', async () => {
    const root = miniProject(
      tinyLab({
        run: `docker run --detach --name drydock-test-tiny --label ${LABEL} busybox:1.37 sleep 600\n`,
      }),
    );
    onTestFinished(async () => {
      await cli(['clean', 'test/tiny'], { root });
    });
    await cli(['run', 'test/tiny'], { root });
    const { exitCode, stderr } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stderr).toContain('lab test/tiny is under way on this machine: container drydock-test-tiny');
    expect(exitCode).toBe(3);
    expect(exists('container', 'drydock-test-tiny')).toBe(true);
  });

  test('a measurement that is not what lab.yaml declares', async () => {
    const root = miniProject(tinyLab({ run: "printf 'boot\\t12\\tms\\n' > measurements.tsv\ntouch done\n" }));
    expect((await cli(['dev', 'verify', 'test/tiny'], { root })).stdout).toContain(
      'expected one of no readings; found boot',
    );
  });

  test('a reading that is not what lab.yaml expects of it', async () => {
    const tiny = tinyLab({ run: "printf 'lost\\t2\\tcount\\n' > measurements.tsv\ntouch done\n" });
    const yaml =
      `${tiny['labs/test/tiny/lab.yaml']}    measures: [{ name: lost, title: Lost requests, unit: count, ` +
      'expect: 0 }]\n';
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], {
      root: miniProject({ ...tiny, 'labs/test/tiny/lab.yaml': yaml }),
    });
    expect(stdout).toContain('test/tiny 1-only: measure lost: expected = 0; found 2 count');
    expect(exitCode).toBe(1);
  });
});

describeWith('docker', 'verify of several labs', () => {
  const CLEAN = tinyLab({ run: 'touch done\n' }, 'test/twin');

  test('one that fails beside others is proven once more, alone, and both are told', async () => {
    // The first run leaves a mark outside the work folder, and fails.
    const mark = join(mkdtempSync(join(tmpdir(), 'drydock-test-')), 'tried');
    const root = miniProject({
      ...tinyLab({ run: `if [ ! -e ${mark} ]; then touch ${mark}; exit 1; fi\ntouch done\n` }),
      ...CLEAN,
    });
    const { exitCode, stdout, stderr } = await cli(['dev', 'verify', '--jobs', '2'], { root });
    expect(stderr).toContain('test/tiny 1-only: run.sh failed: exit code 1');
    expect(stderr).toContain('test/tiny: not proven beside other labs; once more, alone');
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(exitCode).toBe(0);
  });

  test('two labs of the engine run side by side, and neither takes what the other makes', async () => {
    const before = everything();
    const together = mkdtempSync(join(tmpdir(), 'drydock-test-'));
    const body = (name: string): string =>
      `docker run --detach --name ${name} --volume /data busybox:1.37 sleep 600\n` +
      // Nameless, with a volume that loses its container, and an image that no lab names.
      'docker rm --force "$(docker run --detach --volume /other busybox:1.37 sleep 600)" >/dev/null\n' +
      `docker commit --change "LABEL drydock.lab=$DRYDOCK_LAB" ${name} >/dev/null\n` +
      // Until both are under way.
      `touch "${together}/$(basename "$DRYDOCK_LAB")"\n` +
      `wait_for 30 "both are under way" test -e "${together}/tiny" -a -e "${together}/twin"\n` +
      'touch done\n';
    const twin = tinyLab({ run: body('drydock-test-twin') }, 'test/twin');
    const yaml = twin['labs/test/twin/lab.yaml']?.replaceAll('drydock-test-tiny', 'drydock-test-twin');
    const root = miniProject({
      ...tinyLab({ run: body('drydock-test-tiny') }),
      ...twin,
      'labs/test/twin/lab.yaml': yaml as string,
    });
    const { exitCode, stdout } = await cli(['dev', 'verify', '--jobs', '2'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(stdout).toMatch(/^proven {2}test\/twin/m);
    expect(exitCode).toBe(0);
    expect(everything()).toBe(before);
  });

  test('one that cannot be run keeps no other from being proven', async () => {
    docker('volume', 'create', 'drydock-test-taken');
    onTestFinished(() => void docker('volume', 'rm', '--force', 'drydock-test-taken'));
    const tiny = tinyLab({});
    const yaml = tiny['labs/test/tiny/lab.yaml']?.replace(
      'volumes: [drydock-test-tiny]',
      'volumes: [drydock-test-taken]',
    ) as string;
    const root = miniProject({ ...tiny, 'labs/test/tiny/lab.yaml': yaml, ...CLEAN });
    const { exitCode, stdout } = await cli(['dev', 'verify'], { root });
    expect(stdout).toMatch(/^not proven {2}test\/tiny/m);
    expect(stdout).toMatch(/^proven {2}test\/twin/m);
    expect(exitCode).toBe(1);
  });
});

describeWith('docker', 'verify of labs that label nothing', () => {
  test.for([
    ['by its name', 'docker run --detach --name drydock-test-tiny --volume /data busybox:1.37 sleep 600'],
    ['by its label', `docker run --detach --label ${LABEL} --volume /data busybox:1.37 sleep 600`],
    [
      'and gone by itself',
      'docker run --name drydock-test-tiny --volume /data busybox:1.37 true\ndocker rm drydock-test-tiny',
    ],
  ])('proves one whose container is known %s: its anonymous volume goes too', async ([, run]) => {
    const before = everything();
    const root = miniProject(tinyLab({ run: `${run}\ntouch done\n` }));
    const { exitCode, stdout } = await cli(['dev', 'verify', 'test/tiny'], { root });
    expect(stdout).toMatch(/^proven {2}test\/tiny/m);
    expect(exitCode).toBe(0);
    expect(everything()).toBe(before);
  });
});

describeWith('docker', 'verify that was killed', () => {
  test('is cleaned up after by clean, the anonymous volume that no label tells among it', async () => {
    const before = everything();
    const root = copyOf('docker/volumes');
    const running = startCli(['dev', 'verify', 'docker/volumes'], { root });
    await until(() => running.output().includes('2-kept'), 'the first step to be done');
    running.process.kill('SIGKILL');
    await running.result;
    // The script that was running ends at its next command, because nobody answers it any more.
    await until(async () => {
      await cli(['clean', 'docker/volumes'], { root });
      return everything() === before;
    }, 'clean to find everything');
  });
});

describeWith('docker', 'a scaffolded lab', () => {
  test('verifies and records as it stands', async () => {
    const root = miniProject({});
    await cli(['dev', 'new', 'lab', 'test/scaffold'], { root });
    expect((await cli(['dev', 'record', 'test/scaffold'], { root })).stdout).toContain(
      'recorded in labs/test/scaffold/recording.json',
    );
    const recording = JSON.parse(readFileSync(join(root, 'labs/test/scaffold/recording.json'), 'utf8'));
    expect(recording).toMatchObject({
      lab: 'test/scaffold',
      steps: [{ id: '1-start', run: { exitCode: 0 }, before: { exitCode: 1 }, after: { exitCode: 0 } }],
    });
    expect(recording.versions.engine).toBe(docker('version', '--format', '{{.Server.Version}}'));
    const printed = recording.steps[0].run.chunks.map((chunk: { text: string }) => chunk.text).join('');
    expect(printed).toMatch(/⟦id:[0-9a-f]{64}⟧\nstarted by hand\n/);
  });
});
