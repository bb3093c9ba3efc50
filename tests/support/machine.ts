import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { vi } from 'vitest';
import { miniProject } from './project.ts';

/** What a real docker client says on a machine that has an engine, no image, no container and no cluster. */
export const DOCKER = `case "$*" in
  version*) echo '{"Version":"28.5.2","ApiVersion":"1.51","Components":[]}' ;;
  "info --format {{json .RegistryConfig.Mirrors}}") echo null ;;
  "info --format {{.SystemTime}} {{.ID}}") echo '2026-01-01T00:00:00.5Z an-engine' ;;
  info*) echo '{"MemTotal":2000000000,"CgroupVersion":"1","KernelVersion":"6","Architecture":"x86_64",\
"Driver":"overlay2","OperatingSystem":"Docker Desktop"}' ;;
  *inspect*) echo "Error: No such object" >&2; exit 1 ;;
esac`;
/** The same where the engine has the image of tinyLab. */
export const DOCKER_WITH_IMAGE = DOCKER.replace(
  '*inspect*) echo',
  `"image inspect"*busybox*) echo '{"Id":"sha256:1","Size":1}' ;;\n  *inspect*) echo`,
);
export const KIND = 'echo 0.33.0';
export const KUBECTL = `echo '{"clientVersion":{"gitVersion":"v1.37.0"}}'`;

/** Paths of what the command line itself needs of a machine. */
const PROGRAMS = execFileSync('bash', ['-c', 'type -P bash env dirname basename readlink ps cat sleep'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');

/**
 * A project, and an environment with nothing on PATH but what the command line itself needs and fakes:
 * scripts of bash that say what a real program says. A program without a script is not there.
 */
export function machine(
  fakes: Record<string, string | undefined>,
  files: Record<string, string> = {},
): { root: string; env: Record<string, string> } {
  const root = miniProject(files);
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const program of PROGRAMS) symlinkSync(program, join(bin, basename(program)));
  symlinkSync(process.execPath, join(bin, 'node'));
  for (const [name, script] of Object.entries(fakes)) {
    if (script === undefined) continue;
    writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { root, env: { PATH: bin } };
}

/**
 * Has docker played by a script until the test's variables are put back: for tests of what only asks the
 * engine.
 */
export function playDocker(script = DOCKER): void {
  vi.stubEnv('PATH', `${machine({ docker: script }).env.PATH}:${process.env.PATH}`);
}
