import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { miniSite } from '../support/mini-site.ts';

let root: string;
beforeAll(() => {
  root = miniSite(mkdtempSync(join(tmpdir(), 'drydock-build-')));
});
afterAll(() => rmSync(root, { recursive: true }));

const VOLUMES = 'src/content/docs/docker/volumes.mdx';
const OBSERVE = 'src/content/docs/docker/observe.mdx';

/** A file of the site, what stands in it, and what is to stand there instead. */
type Fault = [file: string, text: string, instead: string];

/** Builds the site with these faults in it, and takes them out again. */
async function buildWith(faults: Fault[]): Promise<{ exitCode: number | undefined; said: string }> {
  const whole = new Map(faults.map(([file]) => [join(root, file), readFileSync(join(root, file), 'utf8')]));
  for (const [file, text, instead] of faults) {
    const before = readFileSync(join(root, file), 'utf8');
    expect(before).toContain(text);
    writeFileSync(join(root, file), before.replace(text, instead));
  }
  try {
    const { exitCode, stderr } = await execa(process.execPath, ['config/build.ts'], {
      cwd: root,
      reject: false,
      stdin: 'ignore',
      env: { DRYDOCK_ROOT: root },
    });
    return { exitCode, said: stderr };
  } finally {
    for (const [path, text] of whole) writeFileSync(path, text);
  }
}

// What each of them says of each fault is tested beside the sources. Here: that it gets through the bundler.
describe('a broken file fails the build with exit code 2, naming what is wrong and what to try', () => {
  test.each<[string, Fault[], RegExp[]]>([
    [
      'where pages are loaded: two fields of front matter',
      [
        [VOLUMES, 'minutes: 15', 'minutes: twelve'],
        [VOLUMES, 'lab: docker/volumes', 'lab: docker/volume'],
      ],
      [
        /docker\/volumes\.mdx: field minutes: expected number; found "twelve"/,
        /docker\/volumes\.mdx: field lab: .*docker\/volumes/,
        /try: /,
      ],
    ],
    [
      'where pages are compiled: a drawing of another text, and in another page a question without an answer',
      [
        [VOLUMES, 'managed by the engine', 'kept by the engine'],
        [OBSERVE, '<Answer correct says="Another', '<Answer says="Another'],
      ],
      [
        /docker\/volumes\.mdx.*\n.*try: npm run diagrams/,
        /docker\/observe\.mdx: <Question text="A container is running/,
      ],
    ],
    [
      'where their order is worked out: a lesson that is not there',
      [['src/content/course.yaml', 'volumes', 'volumnes']],
      [/course\.yaml: .*"volumnes"/, /try: /],
    ],
    [
      'where pages are rendered: a script that was changed after its recording',
      [['labs/docker/volumes/1-lost/run.sh', 'buy milk', 'buy bread']],
      [
        /docker\/volumes\.mdx: <Lab\w+[^>]*>: labs\/docker\/volumes\/recording\.json: /,
        /try: npx drydock .*record docker\/volumes/,
      ],
    ],
  ])('%s', { timeout: 120_000 }, async (_name, faults, expected) => {
    const { exitCode, said } = await buildWith(faults);
    for (const pattern of expected) expect(said).toMatch(pattern);
    expect(said).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });
});
