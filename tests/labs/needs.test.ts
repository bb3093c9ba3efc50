import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { miniProject, tinyLab } from '../support/project.ts';
import { describeWith } from '../support/requires.ts';

/** A PATH whose first cosign says that it's this version. */
function withCosign(version: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  const program = join(folder, 'cosign');
  writeFileSync(program, `#!/bin/sh\necho '{"gitVersion": "v${version}", "goVersion": "go1.26.8"}'\n`);
  chmodSync(program, 0o755);
  return { PATH: [folder, process.env.PATH].join(delimiter) };
}

describeWith('docker', 'a lab that needs cosign', () => {
  const yaml = tinyLab({})['labs/test/tiny/lab.yaml']?.replace('[docker]', '[docker, cosign]') as string;

  test('is refused where it is too old, with the place to get it from', async () => {
    const root = miniProject(tinyLab({ yaml }));
    const { exitCode, stderr } = await cli(['run', 'test/tiny'], { root, env: withCosign('2.6.5') });
    expect(stderr).toContain('saw cosign 2.6.5; expected cosign 3.0.0 or newer');
    expect(stderr).toContain('docs.sigstore.dev/cosign');
    expect(exitCode).toBe(3);
  });

  test('has its version in the recording', async () => {
    const root = miniProject(tinyLab({ yaml }));
    const { stdout } = await cli(['dev', 'record', 'test/tiny'], { root, env: withCosign('3.2.1') });
    expect(stdout).toContain('recorded in');
    const recording = JSON.parse(readFileSync(join(root, 'labs/test/tiny/recording.json'), 'utf8'));
    expect(recording.versions.cosign).toBe('3.2.1');
  });
});
