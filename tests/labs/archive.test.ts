import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { pack } from '../../config/archive.ts';
import { loadVersions } from '../../src/cluster/versions.ts';
import { ARCHIVE } from '../../src/project/archive.ts';
import { BUILD_FILE } from '../../src/project/paths.ts';
import { listen } from '../../src/server/listen.ts';
import { docker, everything, exists } from '../support/engine.ts';
import { checkout } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

/** In milliseconds, from Enter to the first task, with the lab's images there. */
const FIRST_TASK = 10_000;

const run = promisify(execFile);

/**
 * A Debian with Node, npm and a docker client, and nothing else: no git, no curl, no checkout. Its home
 * folder has the same path on the engine's machine, as a learner's has.
 */
function bareDebian() {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'drydock-bare-'));
  const name = `drydock-test-bare-${process.pid}`;
  const client = realpathSync(execFileSync('which', ['docker'], { encoding: 'utf8' }).trim());
  const socket = docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}').replace(
    /^unix:\/\//,
    '',
  );
  const { node } = loadVersions(checkout).images;
  docker(
    ...['run', '--detach', '--rm', '--name', name, '--network', 'host', '--env', `HOME=${home}`],
    ...['--volume', `${home}:${home}`, '--workdir', home, '--volume', `${socket}:/var/run/docker.sock`],
    ...['--volume', `${client}:/usr/local/bin/docker:ro`, `node:${node?.tag}`, 'sleep', '600'],
  );
  onTestFinished(() => {
    docker('rm', '--force', name);
    rmSync(home, { recursive: true, force: true });
  });
  return {
    /** What a command prints there, both streams. Throws if it fails. */
    type: async (...words: string[]) => {
      const { stdout, stderr } = await run('docker', ['exec', name, ...words]);
      return stdout + stderr;
    },
    home,
  };
}

/** The two files of a site that hand out the labs, on this machine's loopback, as they are just now. */
async function siteOf(files: Record<string, Uint8Array | string>) {
  const app = new Hono();
  app.get('/course/:name', (context) => {
    const body = files[context.req.param('name')];
    return body === undefined ? context.notFound() : context.body(new Uint8Array(Buffer.from(body)));
  });
  const { server, address } = await listen(app, '0');
  onTestFinished(() => {
    server.close();
  });
  return { address: `${address}course/`, files };
}

describeWith('docker', 'the labs from a site, with nothing installed', () => {
  test('one line starts a lab in time, another checks it, another cleans up, and nothing is left', {
    timeout: 300_000,
  }, async () => {
    const before = everything();
    const { archive, build } = await pack(checkout);
    const site = await siteOf({ [ARCHIVE]: archive, [BUILD_FILE]: JSON.stringify(build) });
    const machine = bareDebian();
    expect(await machine.type('bash', '-c', 'command -v git curl || true')).toBe('');
    const line = ['npx', '--yes', `${site.address}${ARCHIVE}`];

    let started = '';
    let took = Number.POSITIVE_INFINITY;
    // What else this machine does may cost seconds of one try. What the line itself needs, it needs always.
    for (let tries = 0; tries < 3 && took > FIRST_TASK; tries++) {
      if (tries > 0) {
        await machine.type(...line, 'clean', 'docker/volumes');
        await machine.type('rm', '-r', join(machine.home, '.npm'));
      }
      const began = performance.now();
      started = await machine.type(...line, 'start', 'docker/volumes');
      took = performance.now() - began;
    }
    expect(started).toContain('1-lost: Lose your data, then find it');
    expect(started).toContain(
      `then: ${line.filter((word) => word !== '--yes').join(' ')} check docker/volumes`,
    );
    expect(started).not.toContain('of build');
    expect(took).toBeLessThanOrEqual(FIRST_TASK);

    await expect(machine.type(...line, 'check', 'docker/volumes')).rejects.toMatchObject({
      stdout: expect.stringContaining('not yet  1-lost'),
    });
    await machine.type(...line, 'run', 'docker/volumes');
    expect(await machine.type(...line, 'check', 'docker/volumes')).toContain('passed  1-lost');
    expect(
      await machine.type('ls', join(machine.home, '.local/state/drydock/labs/docker/volumes')),
    ).toContain('work');
    expect(await machine.type('ls')).toBe('');
    expect(await machine.type('ls', '.cache/drydock')).toBe(`${build.build}\n`);

    // The site is built anew. npx goes on with what it has, and the learner hears of it.
    site.files[BUILD_FILE] = JSON.stringify({ build: '0123456789ab' });
    const later = await machine.type(...line, 'start', 'docker/volumes');
    expect(later).toContain(`these labs are of build ${build.build}`);
    const renew = /to get theirs: (rm -r \S+), then/.exec(later)?.[1] ?? '';
    await machine.type('bash', '-c', renew);
    site.files[BUILD_FILE] = JSON.stringify(build);
    expect(await machine.type(...line, 'start', 'docker/volumes')).toContain('under way already');

    expect(await machine.type(...line, 'clean', 'docker/volumes')).toContain(
      'removed container drydock-notes',
    );
    expect(exists('container', 'drydock-notes')).toBe(false);
    expect(await machine.type('bash', '-c', 'ls ~/.local/state/drydock 2>/dev/null || true')).toBe('');
    docker('rm', '--force', `drydock-test-bare-${process.pid}`);
    expect(everything()).toBe(before);
  });
});
