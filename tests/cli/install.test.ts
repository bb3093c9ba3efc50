import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkout } from '../support/project.ts';

const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(checkout, 'package.json'), 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
const PACKAGES = Object.keys({ ...dependencies, ...devDependencies });
/** What was tried by hand with npm 11 under NODE_ENV=production and ignore-scripts=true, each and both. */
const CURE = 'try: npm ci --include=dev --ignore-scripts=false\n';

/**
 * What stands in a checkout before anything runs, with these packages (empty ones) and these other files in
 * node_modules.
 */
function checkoutWith(packages: string[], files: string[] = [], folder = 'd'): string {
  const top = mkdtempSync(join(tmpdir(), 'drydock-install-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const root = join(top, folder);
  for (const name of ['package.json', 'config/ready.cjs', 'src/cli/drydock'])
    cpSync(join(checkout, name), join(root, name), { recursive: true });
  for (const name of [...packages.map((one) => `${one}/package.json`), ...files]) {
    mkdirSync(dirname(join(root, 'node_modules', name)), { recursive: true });
    writeFileSync(join(root, 'node_modules', name), '{}');
    chmodSync(join(root, 'node_modules', name), 0o755);
  }
  return root;
}

/** Without npm's own folders on PATH: a test that npm runs has them. */
const PATH = (process.env.PATH ?? '')
  .split(':')
  .filter((one) => !one.includes('node_modules'))
  .join(':');

async function said(
  command: string[],
  root: string,
  path = PATH,
): Promise<{ exitCode: number | undefined; stderr: string }> {
  const [program = '', ...args] = command;
  const { exitCode, stderr } = await execa(program, args, {
    cwd: root,
    reject: false,
    stdin: 'ignore',
    env: { PATH: path, NO_UPDATE_NOTIFIER: '1' },
  });
  return { exitCode, stderr: `${stderr}\n` };
}

const NODE = 'node/bin/node';
const WHOLE = [NODE, '.package-lock.json'];
/** Of a Node that is another machine's: no program that the kernel knows. */
const foreign = (root: string): void =>
  writeFileSync(join(root, 'node_modules', NODE), '\0ELF of another machine');

test('what says so is read by Node 12, which Ubuntu 22.04 has', () => {
  const code = readFileSync(join(checkout, 'config/ready.cjs'), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*/g,
    '',
  );
  expect(code.match(/.*(?:\w\?\.|[)\]]\?\.|\?\?|\|\|=|&&=|'node:).*/g)).toBeNull();
});

describe('an install that is not there or half made: one message, with a command that works', () => {
  test.each<[string, string[], string[], string]>([
    [
      'nothing, as NODE_ENV=production leaves it',
      [],
      [],
      'nothing that this project needs is installed in node_modules',
    ],
    [
      'an install that was interrupted early',
      PACKAGES.slice(0, 10),
      [],
      `node_modules is half made: ${PACKAGES.length - 10} of ${PACKAGES.length} packages`,
    ],
    [
      'one that was interrupted late',
      PACKAGES,
      [NODE],
      'node_modules is half made: the install did not finish',
    ],
    [
      'ignore-scripts=true',
      PACKAGES,
      ['.package-lock.json'],
      'node_modules has no node/bin/node: its install script, which fetches it, did not run',
    ],
  ])('%s', async (_name, packages, files, seen) => {
    const root = checkoutWith(packages, files);
    for (const command of [
      ['npm', 'run', '--silent', 'build'],
      ['npm', 'test', '--silent'],
      ['src/cli/drydock', 'list'],
    ]) {
      const { exitCode, stderr } = await said(command, root);
      expect(stderr).toContain(seen);
      expect(stderr).toContain(CURE);
      expect(stderr).not.toMatch(/^ {4}at /m);
      expect(exitCode).toBe(3);
    }
  });

  test('npx drydock finds it without node_modules, too; npm start builds first', async () => {
    const root = checkoutWith([]);
    for (const command of [
      ['npx', '--no', 'drydock', 'list'],
      ['npm', 'start', '--silent'],
    ]) {
      const { exitCode, stderr } = await said(command, root);
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 3, stderr: expect.stringContaining(CURE) });
    }
  });

  test('node_modules of another kind of machine', async () => {
    const root = checkoutWith(PACKAGES, WHOLE);
    foreign(root);
    const { exitCode, stderr } = await said(['src/cli/drydock', 'list'], root);
    expect(stderr).toContain(`node_modules/node/bin/node does not start on this machine\n  ${CURE}`);
    expect(exitCode).toBe(3);
  });

  test('no Node at all', async () => {
    const root = checkoutWith([]);
    const bin = join(root, 'bin');
    mkdirSync(bin);
    for (const program of ['bash', 'env', 'dirname', 'basename', 'readlink'])
      symlinkSync(`/usr/bin/${program}`, join(bin, program));
    expect((await said(['src/cli/drydock', 'list'], root, bin)).stderr).toContain(
      'there is no Node on this machine',
    );
  });

  test('an install by another package manager is whole', async () => {
    expect(
      await said(['node', 'config/ready.cjs', 'labs'], checkoutWith(PACKAGES, [NODE, '.modules.yaml'])),
    ).toEqual({ exitCode: 0, stderr: '\n' });
  });

  test('every npm script asks first; prebuild would not be run with ignore-scripts', () => {
    expect(
      Object.entries(scripts).filter(
        ([name, script]) => name !== 'start' && !script.startsWith('node config/ready.cjs && '),
      ),
    ).toEqual([]);
    expect(scripts.start).toMatch(/^npm run --silent build && /);
  });
});

describe('the folder that the checkout is in', () => {
  const ready = (folder: string, ...args: string[]) =>
    said([process.execPath, 'config/ready.cjs', ...args], checkoutWith(PACKAGES, WHOLE, folder));

  test.each(['my course/ü d', "it's & 100% (x) [y]; $HOME"])('%s is fine', async (folder) => {
    expect(await ready(folder)).toEqual({ exitCode: 0, stderr: '\n' });
  });

  test.each(['c#', 'what?', 'say "x"', 'back\\slash', 'a:b'])(
    '%s is refused for the site, and not for labs',
    async (folder) => {
      const { exitCode, stderr } = await ready(folder);
      expect(stderr).toContain('the site cannot be built there');
      expect(stderr).toContain('try: move or rename the folder');
      expect(exitCode).toBe(3);
      expect((await ready(folder, 'labs')).exitCode).toBe(0);
    },
  );
});
