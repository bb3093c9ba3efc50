import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { miniProject } from './project.ts';

/** What a real docker client says on a machine that has an engine, no image, no container and no cluster. */
export const DOCKER = `case "$*" in
  version*) echo '{"Version":"28.5.2","ApiVersion":"1.51","Components":[]}' ;;
  "info --format {{json .RegistryConfig.Mirrors}}") echo null ;;
  "info --format {{.SystemTime}} {{.ID}}") echo '2026-01-01T00:00:00.5Z an-engine' ;;
  info*) echo '{"MemTotal":2000000000,"CgroupVersion":"1","KernelVersion":"6","Architecture":"x86_64","Driver":"overlay2","OperatingSystem":"Docker Desktop"}' ;;
  *inspect*) echo "Error: No such object" >&2; exit 1 ;;
esac`;
export const KIND = 'echo 0.33.0';
export const KUBECTL = `echo '{"clientVersion":{"gitVersion":"v1.37.0"}}'`;

/**
 * A project, and an environment with nothing on PATH but what the command line itself needs and fakes:
 * scripts of bash that say what a real program says.
 */
export function machine(
  fakes: Record<string, string>,
  files: Record<string, string> = {},
): { root: string; env: Record<string, string> } {
  const root = miniProject(files);
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const program of ['bash', 'env', 'dirname', 'basename', 'readlink', 'ps', 'cat', 'sleep'])
    symlinkSync(
      execFileSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim(),
      join(bin, program),
    );
  for (const [name, script] of Object.entries(fakes)) {
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
