import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesBelow } from '../../src/project/files.ts';

/** The checkout that the tests belong to. */
export const checkout = join(import.meta.dirname, '..', '..');

/** What lab.yaml says of a step that is broken first. */
const GOAL = `    goal: Something has to be repaired.
    hints: [Look at what the container says.]
`;

/**
 * A small project in a temporary folder: versions.yaml, labs/lib and the files given, by path. Removed when
 * the test is over.
 */
export function miniProject(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const shared of ['labs/versions.yaml', 'labs/lib'])
    cpSync(join(checkout, shared), join(root, shared), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (path.endsWith('.sh')) chmodSync(join(root, path), 0o755);
  }
  return root;
}

/** A project with a copy of one of the course's labs. */
export function copyOf(lab: string): string {
  const folder = join(checkout, 'labs', lab);
  return miniProject(
    Object.fromEntries(
      filesBelow(folder).map((name) => [`labs/${lab}/${name}`, readFileSync(join(folder, name), 'utf8')]),
    ),
  );
}

/** A lab of one step whose scripts are given; its yaml can be replaced. */
export function tinyLab(
  scripts: { run?: string; check?: string; setup?: string; clean?: string; yaml?: string },
  id = 'test/tiny',
): Record<string, string> {
  const kind = scripts.setup === undefined ? 'do' : 'break';
  const yaml =
    scripts.yaml ??
    `title: A tiny lab
lesson: test/tiny
needs: [docker]
minutes: 1
images: [busybox]
objects: {containers: [drydock-test-tiny], volumes: [drydock-test-tiny]}
steps:
  - id: 1-only
    kind: ${kind}
    title: The only step
    seconds: 20
${kind === 'break' ? GOAL : ''}`;
  const files: Record<string, string> = {
    [`labs/${id}/lab.yaml`]: yaml,
    [`labs/${id}/1-only/run.sh`]: scripts.run ?? 'touch done\n',
    [`labs/${id}/1-only/check.sh`]:
      scripts.check ?? '[[ -f done ]] || fail "no file done" "it" "run the step"\npass "done"\n',
  };
  if (scripts.setup !== undefined) files[`labs/${id}/1-only/setup.sh`] = scripts.setup;
  if (scripts.clean !== undefined) files[`labs/${id}/clean.sh`] = scripts.clean;
  return files;
}
