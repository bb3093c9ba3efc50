import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cli, startCli, until } from '../support/cli.ts';
import { docker, engineThroughProxy, everything, exists } from '../support/engine.ts';
import { copyOf, miniProject, tinyLab } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

const LABEL = 'drydock.lab=test/tiny';
const START = `docker run --detach --name drydock-test-tiny --label ${LABEL} busybox:1.37 sleep 600\n`;

/** A project with one tiny lab; whatever it leaves on the engine is removed when the test is over. */
function tinyProject(scripts: Parameters<typeof tinyLab>[0] = {}): string {
  const root = miniProject(tinyLab(scripts));
  onTestFinished(async () => {
    await cli(['clean', 'test/tiny'], { root });
  });
  return root;
}

describeWith('docker', 'a learner on a real engine', () => {
  test('goes through the first lab: refused, done, passed, hinted, solved, cleaned, and nothing is left', async () => {
    const before = everything();
    const root = copyOf('start/first-lab');
    const say = async (...args: string[]) => cli(args, { root });
    onTestFinished(async () => {
      await say('clean', 'start/first-lab');
    });

    const start = await say('start', 'start/first-lab');
    expect(start.exitCode).toBe(0);
    expect(start.stdout).toContain('1-hello: Start a container');

    const refused = await say('check', 'start/first-lab');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('saw: no container named drydock-hello');

    expect((await say('run', 'start/first-lab')).exitCode).toBe(0);
    const passed = await say('check', 'start/first-lab', '--json');
    expect(JSON.parse(passed.stdout)).toMatchObject({ step: '1-hello', passed: true, next: '2-note' });

    expect((await say('hint', 'start/first-lab')).stdout).toContain('hint 1 of 2');
    expect((await say('hint', 'start/first-lab')).stdout).toContain('hint 2 of 2');
    // Another right way than run.sh's.
    docker('exec', 'drydock-hello', 'sh', '-c', 'echo something else | tee /note');
    expect((await say('check', 'start/first-lab')).stdout).toContain(
      'every step of start/first-lab has passed',
    );

    const status = await say('status', '--json');
    expect(JSON.parse(status.stdout).labs).toMatchObject([
      { lab: 'start/first-lab', passed: ['1-hello', '2-note'], objects: ['container drydock-hello'] },
    ]);

    expect((await say('reset', 'start/first-lab')).stdout).toContain('is at its beginning');
    expect((await say('solve', 'start/first-lab', '1')).exitCode).toBe(0);
    expect((await say('clean', '--all')).stdout).toContain('removed container drydock-hello, work folder');
    expect((await say('clean', 'start/first-lab')).stdout).toContain('nothing to clean');
    expect(everything()).toBe(before);
    expect(existsSync(join(root, '.drydock/labs/start/first-lab'))).toBe(false);
  });

  test('is told the goal of a fault, once injected, and it is injected once', async () => {
    const root = tinyProject({ setup: 'echo broken >> faults\n', run: 'touch done\n' });
    const begun = await cli(['start', 'test/tiny'], { root });
    expect(begun.stdout).toContain('first: npx drydock run test/tiny 1-only breaks it');
    const early = await cli(['check', 'test/tiny'], { root });
    expect(early.stdout).toContain('saw: nothing is broken yet');
    expect(early.exitCode).toBe(1);
    const first = await cli(['run', 'test/tiny'], { root });
    expect(first.stdout).not.toContain('breaks it');
    expect(first.stdout).toContain('goal: Something has to be repaired.');
    await cli(['run', 'test/tiny'], { root });
    await cli(['solve', 'test/tiny'], { root });
    expect(readFileSync(join(root, '.drydock/labs/test/tiny/work/faults'), 'utf8')).toBe('broken\n');
  });

  test('is refused where a name belongs to somebody else, whose container stays as it was', async () => {
    const id = docker('run', '--detach', '--name', 'drydock-test-tiny', 'busybox:1.37', 'sleep', '600');
    onTestFinished(() => {
      docker('rm', '--force', id);
    });
    const root = tinyProject();
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], { root });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('the container name drydock-test-tiny is taken');
    expect(stderr).toContain('it was not touched');
    const clean = await cli(['clean', 'test/tiny'], { root });
    expect(clean.stdout).toContain(
      "left alone: container drydock-test-tiny has a name of the lab's and is not the lab's",
    );
    expect(docker('inspect', '--format', '{{.Id}} {{.State.Status}}', 'drydock-test-tiny')).toBe(
      `${id} running`,
    );
  });

  test('loses nothing of their own: an image built on the lab’s, its container, and a volume that a file of theirs names', async () => {
    const root = tinyProject({
      run:
        `docker run --name drydock-test-tiny --label ${LABEL} busybox:1.37 true\n` +
        `docker commit --change "LABEL ${LABEL}" drydock-test-tiny drydock-test-image\n`,
    });
    const yaml = join(root, 'labs/test/tiny/lab.yaml');
    writeFileSync(
      yaml,
      readFileSync(yaml, 'utf8').replace('objects: {', 'objects: {images: [drydock-test-image], '),
    );
    onTestFinished(() => {
      docker('rm', '--force', 'drydock-test-own');
      docker('rmi', '--force', 'drydock-test-own-image');
    });
    await cli(['run', 'test/tiny'], { root });
    docker('run', '--name', 'drydock-test-made', 'drydock-test-image', 'true');
    docker('commit', 'drydock-test-made', 'drydock-test-own-image');
    docker('rm', 'drydock-test-made');
    docker('run', '--name', 'drydock-test-own', 'drydock-test-own-image', 'true');
    const { exitCode, stdout, stderr } = await cli(['clean', 'test/tiny'], { root });
    expect(stderr).toBe('');
    expect(stdout).toContain('left alone: container drydock-test-own');
    expect(stdout).toContain("was made from the lab's image, and not by the lab");
    expect(exitCode).toBe(0);
    expect(exists('container', 'drydock-test-own')).toBe(true);
    expect(exists('image', 'drydock-test-own-image')).toBe(true);
    expect(exists('image', 'drydock-test-image')).toBe(false);
  });

  test('is told which container of theirs holds a volume that clean-up should remove', async () => {
    onTestFinished(() => {
      docker('rm', '--force', 'drydock-test-holder');
    });
    const root = tinyProject({ run: `docker volume create --label ${LABEL} drydock-test-tiny\n` });
    await cli(['run', 'test/tiny'], { root });
    docker(
      'run',
      '--detach',
      '--name',
      'drydock-test-holder',
      '--volume',
      'drydock-test-tiny:/data',
      'busybox:1.37',
      'sleep',
      '600',
    );
    const { exitCode, stderr } = await cli(['clean', 'test/tiny'], { root });
    expect(stderr).toContain("in use by the container drydock-test-holder, which is not the lab's");
    expect(stderr).toContain('docker rm --force drydock-test-holder');
    expect(exitCode).toBe(3);
    docker('rm', '--force', 'drydock-test-holder');
    expect((await cli(['clean', 'test/tiny'], { root })).stdout).toContain(
      'removed volume drydock-test-tiny',
    );
  });

  test('types what comes naturally, without a label: it is accepted, and clean-up takes it with its anonymous volumes', async () => {
    const before = everything();
    const root = copyOf('docker/volumes');
    onTestFinished(async () => {
      await cli(['clean', 'docker/volumes'], { root });
      docker('rm', '--force', '--volumes', 'drydock-test-own');
    });
    await cli(['start', 'docker/volumes'], { root });
    const redis = (...words: string[]) => docker('exec', 'drydock-notes', 'redis-cli', ...words);
    docker('run', '-d', '--name', 'drydock-notes', 'redis:8');
    await until(() => redis('PING') === 'PONG', 'the database to answer');
    redis('SET', 'note', 'buy milk');
    redis('SAVE');
    const lost = docker('inspect', '--format', '{{range .Mounts}}{{.Name}}{{end}}', 'drydock-notes');
    docker('rm', '--force', 'drydock-notes');
    docker('run', '-d', '--name', 'drydock-notes', 'redis:8');
    await until(() => redis('PING') === 'PONG', 'the second database to answer');
    // Their own, made in the same minute of the same image: a container with an anonymous volume, and one
    // that has lost its container.
    docker('run', '--detach', '--name', 'drydock-test-own', 'redis:8');
    docker('run', '--rm', '--name', 'drydock-test-notes', 'redis:8', 'true');
    const own = docker('inspect', '--format', '{{range .Mounts}}{{.Name}}{{end}}', 'drydock-test-own');

    const check = await cli(['check', 'docker/volumes'], { root });
    expect(check.stdout).toContain('ok: the new container has no note');
    const status = JSON.parse((await cli(['status', '--json'], { root })).stdout);
    expect(status.labs[0].objects).toEqual(
      expect.arrayContaining(['container drydock-notes', `volume ${lost}`]),
    );

    const { stdout } = await cli(['clean', 'docker/volumes'], { root });
    expect(stdout).toContain('container drydock-notes');
    expect(exists('volume', lost)).toBe(false);
    expect(exists('volume', own)).toBe(true);
    docker('rm', '--force', '--volumes', 'drydock-test-own');
    expect(everything()).toBe(before);
  });

  test('keeps what has a name of the lab’s from before it began, and what they mount of their own', async () => {
    const root = tinyProject();
    const own = docker('volume', 'create');
    onTestFinished(() => {
      docker('volume', 'rm', '--force', own);
    });
    await cli(['start', 'test/tiny'], { root });
    docker(
      'run',
      '--detach',
      '--name',
      'drydock-test-tiny',
      '--volume',
      `${own}:/own`,
      'busybox:1.37',
      'sleep',
      '600',
    );
    expect((await cli(['clean', 'test/tiny'], { root })).stdout).toContain(
      'removed container drydock-test-tiny, work folder',
    );
    expect(exists('volume', own)).toBe(true);
    // With the lab cleaned, the name is free for anybody.
    docker('run', '--detach', '--name', 'drydock-test-tiny', 'busybox:1.37', 'sleep', '600');
    onTestFinished(() => {
      docker('rm', '--force', 'drydock-test-tiny');
    });
    await cli(['clean', 'test/tiny'], { root });
    expect(exists('container', 'drydock-test-tiny')).toBe(true);
  });

  test('may stand in the work folder while it is cleaned, and in any folder', async () => {
    const root = tinyProject();
    await cli(['run', 'test/tiny'], { root });
    const work = join(root, '.drydock/labs/test/tiny/work');
    const { exitCode, stdout } = await cli(['clean', 'test/tiny'], { root, cwd: work });
    expect(stdout).toContain("your shell stands in the lab's folder, which is gone");
    expect(exitCode).toBe(0);
    expect((await cli(['list'], { cwd: '/' })).stdout).toContain('docker/volumes');
  });

  test('is refused where a port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
    });
    const { port } = server.address() as { port: number };
    const root = tinyProject();
    const yaml = join(root, 'labs/test/tiny/lab.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('objects: {', `objects: {ports: [${port}], `));
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], { root });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: expect.stringContaining(`port ${port} of 127.0.0.1 is taken`),
    });
  });
});

describeWith('docker', 'a step that goes wrong on a real engine', () => {
  test('interrupted by Ctrl-C: it ends whole, what it made is removed, exit 130', async () => {
    const before = everything();
    const root = tinyProject({
      run:
        `docker volume create --label ${LABEL} drydock-test-tiny\n` +
        `${START}docker exec drydock-test-tiny sleep 300\n`,
    });
    const running = startCli(['run', 'test/tiny'], { root });
    await until(() => exists('container', 'drydock-test-tiny'), 'the container to run');
    running.process.kill('SIGINT');
    const { exitCode, stderr } = await running.result;
    expect(stderr).toContain('everything that the lab had made was removed');
    expect(exitCode).toBe(130);
    expect(everything()).toBe(before);
  });

  test('interrupted the moment it asks the engine for a container: that one is removed as well', async () => {
    const before = everything();
    const root = tinyProject({ run: `echo now; ${START}` });
    const running = startCli(['run', 'test/tiny'], { root });
    await until(() => running.output().startsWith('now'), 'the step to begin');
    running.process.kill('SIGINT');
    expect([130, 0]).toContain((await running.result).exitCode);
    await cli(['clean', 'test/tiny'], { root });
    expect(everything()).toBe(before);
  });

  test('interrupted again and again, as from a terminal: clean-up is not disturbed', async () => {
    const before = everything();
    const root = tinyProject({ run: `${START}docker exec drydock-test-tiny sleep 300\n` });
    // A process group of its own, which gets every signal whole: what a terminal does.
    const running = startCli(['run', 'test/tiny'], { root, detached: true });
    await until(() => exists('container', 'drydock-test-tiny'), 'the container to run');
    const group = -(running.process.pid as number);
    process.kill(group, 'SIGINT');
    await until(
      () => running.output().includes('interrupted: ending the step'),
      'the first interruption to be heard',
    );
    const again = setInterval(() => {
      try {
        process.kill(group, 'SIGINT');
      } catch {
        clearInterval(again);
      }
    }, 100);
    const { exitCode } = await running.result;
    clearInterval(again);
    expect(exitCode).toBe(130);
    expect(everything()).toBe(before);
  });

  test('whose reader goes away (| head): it ends whole and is cleaned up', async () => {
    const before = everything();
    const root = tinyProject({
      run:
        `${START}for i in 1 2 3 4 5 6 7 8 9 10; do\n  echo "$i"\n  docker exec drydock-test-tiny sleep 1\n` +
        'done\n',
    });
    const running = startCli(['run', 'test/tiny'], { root });
    await until(() => exists('container', 'drydock-test-tiny'), 'the container to run');
    running.process.stdout?.destroy();
    expect((await running.result).exitCode).toBe(130);
    expect(everything()).toBe(before);
  });

  test('a check that is interrupted leaves the lab as it is', async () => {
    const root = tinyProject({
      run: START,
      check: 'docker exec drydock-test-tiny sleep 300\nfail a b c\n',
    });
    await cli(['run', 'test/tiny'], { root });
    const running = startCli(['check', 'test/tiny'], { root });
    await until(() => docker('top', 'drydock-test-tiny').includes('sleep 300'), 'the check to look');
    running.process.kill('SIGINT');
    expect((await running.result).exitCode).toBe(130);
    expect(exists('container', 'drydock-test-tiny')).toBe(true);
  });

  test('killed without a chance to clean up: clean puts it right', async () => {
    const before = everything();
    const root = tinyProject({ run: `${START}docker exec drydock-test-tiny sleep 300\n` });
    const running = startCli(['run', 'test/tiny'], { root });
    await until(() => exists('container', 'drydock-test-tiny'), 'the container to run');
    running.process.kill('SIGKILL');
    await running.result;
    expect((await cli(['reset', 'test/tiny'], { root })).exitCode).toBe(0);
    expect((await cli(['clean', 'test/tiny'], { root })).exitCode).toBe(0);
    expect(everything()).toBe(before);
  });

  test('past its time limit: it ends, what it made is removed, exit 1', async () => {
    const root = tinyProject({ run: `${START}docker exec drydock-test-tiny sleep 300\n` });
    const yaml = join(root, 'labs/test/tiny/lab.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('seconds: 20', 'seconds: 5'));
    const { exitCode, stderr } = await cli(['run', 'test/tiny'], { root });
    expect(stderr).toContain('not done within its 5 s');
    expect(exitCode).toBe(1);
    expect(exists('container', 'drydock-test-tiny')).toBe(false);
  });

  test('the engine goes away: the step fails within its limit, with that reason', async () => {
    const { host, cut } = await engineThroughProxy();
    const root = tinyProject({ run: `${START}docker exec drydock-test-tiny sleep 300\n` });
    const running = startCli(['run', 'test/tiny'], { root, env: { DOCKER_HOST: host } });
    await until(() => exists('container', 'drydock-test-tiny'), 'the container to run');
    cut();
    const { exitCode, stderr } = await running.result;
    expect(stderr).toContain('the engine stopped answering while the script ran');
    expect([1, 3]).toContain(exitCode);
    expect((await cli(['clean', 'test/tiny'], { root })).stdout).toContain(
      'removed container drydock-test-tiny',
    );
  });
});
