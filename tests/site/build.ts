import { execFileSync } from 'node:child_process';
import { checkout } from '../support/project.ts';

/** Builds the site once, before any of its tests. A build that fails shows its own message. */
export default function build(): void {
  try {
    execFileSync('npm', ['run', 'build'], { cwd: checkout, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
  }
}
