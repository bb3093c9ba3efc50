import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkout } from '../support/project.ts';

/**
 * Builds the site once, before any of its tests: into dist/, or below the project's DRYDOCK_BASE into a
 * folder that goes afterwards. A build that fails shows its own message.
 */
export default function build(project: TestProject): (() => void) | undefined {
  const { DRYDOCK_BASE, DRYDOCK_REPOSITORY } = project.config.env;
  const folder = DRYDOCK_BASE ? mkdtempSync(join(tmpdir(), 'drydock-site-')) : join(checkout, 'dist');
  const command = DRYDOCK_BASE ? ['exec', '--', 'astro', 'build', '--outDir', folder] : ['run', 'build'];
  try {
    const env = { ...process.env, DRYDOCK_ADDRESS: '', DRYDOCK_BASE, DRYDOCK_REPOSITORY };
    execFileSync('npm', command, { cwd: checkout, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${command.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
  project.provide('dist', folder);
  return DRYDOCK_BASE ? () => rmSync(folder, { recursive: true }) : undefined;
}
