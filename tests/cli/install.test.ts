import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkout } from '../support/project.ts';

const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(checkout, 'package.json'), 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
/** What the command line needs. */
const LABS = Object.keys(dependencies);
const PACKAGES = [...LABS, ...Object.keys(devDependencies)];
/**
 * What was tried by hand with npm 11 under NODE_ENV=production and ignore-scripts=true, each and both, and
 * under omit=optional with bin-links=false.
 */
const CURE = 'try: npm ci --include=dev --include=optional --ignore-scripts=false --bin-links\n';
const LABS_CURE = 'try: npm ci --omit=dev\n';

/**
 * What stands in a checkout before anything runs, with these packages (empty ones) and these other files in
 * node_modules.
 */
function checkoutWith(packages: string[], files: string[] = [], folder = 'd'): string {
  const top = mkdtempSync(join(tmpdir(), 'drydock-install-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const root = join(top, folder);
  for (const name of ['package.json', 'src/project/ready.cjs', 'src/cli/drydock', 'src/cli/launch.cjs'])
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
  env: Record<string, string> = {},
): Promise<{ exitCode: number | undefined; stdout: string; stderr: string }> {
  const [program = '', ...args] = command;
  const { exitCode, stdout, stderr } = await execa(program, args, {
    cwd: root,
    reject: false,
    stdin: 'ignore',
    env: { PATH, NO_UPDATE_NOTIFIER: '1', ...env },
  });
  return { exitCode, stdout, stderr: `${stderr}\n` };
}

const NODE = 'node/bin/node';
const WHOLE = [NODE, '.package-lock.json'];
const FINE = { exitCode: 0, stderr: '\n' };

test.each(['src/project/ready.cjs', 'src/cli/launch.cjs'])(
  '%s is read by Node 12, which Ubuntu 22.04 has',
  (name) => {
    const code = readFileSync(join(checkout, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code.match(/.*(?:\w\?\.|[)\]]\?\.|\?\?|\|\|=|&&=|'node:).*/g)).toBeNull();
  },
);

describe('an install that is not there or half made: one message, with a command that works', () => {
  const NOTHING = 'nothing that this project needs is installed in node_modules';
  const UNFINISHED = 'node_modules is half made: the install did not finish';

  async function refused(command: string[], root: string, seen: string, cure: string): Promise<void> {
    const { exitCode, stderr } = await said(command, root);
    expect(stderr).toContain(`drydock: ${seen}`);
    expect(stderr).toContain(cure);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(exitCode).toBe(3);
  }

  test.each<[string, string[], string[], string, string | undefined]>([
    ['nothing', [], [], NOTHING, NOTHING],
    [
      'an install that was interrupted early',
      LABS.slice(1),
      [],
      `node_modules is half made: ${PACKAGES.length - LABS.length + 1} of ${PACKAGES.length} packages`,
      `node_modules is half made: 1 of ${LABS.length} packages are missing, such as ${LABS[0]}`,
    ],
    ['one that was interrupted late', PACKAGES, [NODE], UNFINISHED, UNFINISHED],
    [
      "a learner's, or NODE_ENV=production",
      LABS,
      ['.package-lock.json'],
      'node_modules has what npx drydock needs, and not what builds and tests the site',
      undefined,
    ],
    [
      'ignore-scripts=true',
      PACKAGES,
      ['.package-lock.json'],
      'node_modules has no node/bin/node: its install script, which fetches it, did not run',
      undefined,
    ],
  ])('%s', async (_name, packages, files, site, labs) => {
    const root = checkoutWith(packages, files);
    await refused(['node', 'src/project/ready.cjs'], root, site, CURE);
    if (labs) await refused(['src/cli/drydock', 'list'], root, labs, LABS_CURE);
  });

  test('omit=optional, or node_modules of another kind of machine', async () => {
    const root = checkoutWith(PACKAGES, WHOLE);
    const machine = `${process.platform}-${process.arch}`;
    const optionalDependencies = { [`@pagefind/${machine}`]: '1', '@pagefind/aix-ppc64': '1' };
    writeFileSync(join(root, 'node_modules/pagefind/package.json'), JSON.stringify({ optionalDependencies }));
    const command = [process.execPath, 'src/project/ready.cjs'];
    await refused(command, root, `node_modules has pagefind without its part for ${machine}: `, CURE);
    mkdirSync(join(root, 'node_modules/@pagefind', machine), { recursive: true });
    writeFileSync(join(root, 'node_modules/@pagefind', machine, 'package.json'), '{}');
    expect(await said(command, root)).toMatchObject(FINE);
  });

  test('NODE_OPTIONS that keeps Node from reading TypeScript', async () => {
    const { exitCode, stderr } = await said(
      [process.execPath, 'src/project/ready.cjs'],
      checkoutWith(PACKAGES, WHOLE),
      { NODE_OPTIONS: '--no-strip-types' },
    );
    expect(stderr).toMatch(/^drydock: NODE_OPTIONS is --no-strip-types: .*\n {2}try: unset NODE_OPTIONS\n/);
    expect(exitCode).toBe(3);
  });

  test('npm and npx say it as well; npm start builds first', async () => {
    const root = checkoutWith([]);
    for (const script of ['test', 'start']) await refused(['npm', script, '--silent'], root, NOTHING, CURE);
    await refused(['npx', '--no', 'drydock', 'list'], root, NOTHING, LABS_CURE);
  });

  test('a Node of another kind of machine, which npx finds first', async () => {
    const root = checkoutWith(PACKAGES, WHOLE);
    const bin = join(root, 'node_modules/.bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'node'), '\0ELF of another machine', { mode: 0o755 });
    const { exitCode, stderr } = await said(['src/cli/drydock', 'list'], root, { PATH: `${bin}:${PATH}` });
    expect(stderr).toContain(`drydock: ${bin}/node does not start on this machine\n  ${LABS_CURE}`);
    expect(exitCode).toBe(3);
  });

  test.each([
    ['sh', 'src/cli/drydock'],
    ['bash called sh, as on a Mac', 'bash', '--posix', 'src/cli/drydock'],
  ])('a Node that does not start, told by %s', async (_name, ...command) => {
    const root = checkoutWith(PACKAGES, WHOLE);
    const bad = join(root, 'bad');
    writeFileSync(bad, '\0ELF of another machine', { mode: 0o755 });
    const { exitCode, stderr } = await said([...command, 'list'], root, { DRYDOCK_NODE: bad });
    expect(stderr).toContain(`drydock: ${bad} does not start on this machine\n  ${LABS_CURE}`);
    expect(exitCode).toBe(3);
  });

  test('what a bash would run or print first', async () => {
    const root = checkoutWith([]);
    writeFileSync(join(root, 'chatty'), 'echo chatty; echo chatty >&2');
    const { stdout, stderr } = await said(
      ['env', 'SHELLOPTS=xtrace:verbose', 'src/cli/drydock', 'list'],
      root,
      { BASH_ENV: join(root, 'chatty'), ENV: join(root, 'chatty') },
    );
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^drydock: nothing that this project needs/);
  });

  test('a function called cd, which bash takes from its environment', async () => {
    const functions = ['BASH_FUNC_cd%%=() { builtin cd "$@" && ls; }', 'BASH_FUNC_pwd%%=() { echo here; }'];
    const { exitCode, stdout } = await said(
      ['env', ...functions, 'bash', '--posix', 'src/cli/drydock', 'list'],
      checkoutWith([]),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  });

  test('a Node that is too old', async () => {
    const root = checkoutWith(LABS, WHOLE);
    writeFileSync(
      join(root, 'old.cjs'),
      "Object.defineProperty(process, 'version', { value: 'v18.20.8' });\n" +
        "Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });\n",
    );
    expect(
      await said(['src/cli/drydock', 'list'], root, { NODE_OPTIONS: '--require=./old.cjs' }),
    ).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(
        /^drydock: this is Node v18\.20\.8; expected Node 20 or newer\n {2}try: install a newer Node: /,
      ),
    });
  });

  test('no Node at all', async () => {
    const root = checkoutWith([]);
    const bin = join(root, 'bin');
    mkdirSync(bin);
    for (const program of ['bash', 'env', 'dirname', 'basename', 'readlink'])
      symlinkSync(`/usr/bin/${program}`, join(bin, program));
    expect((await said(['src/cli/drydock', 'list'], root, { PATH: bin })).stderr).toContain(
      'drydock: there is no Node on this machine\n  try: install Node 20 or newer: ',
    );
  });

  test('an install by another package manager is whole', async () => {
    const root = checkoutWith(PACKAGES, [NODE, '.modules.yaml']);
    expect(await said([process.execPath, 'src/project/ready.cjs'], root)).toMatchObject(FINE);
  });

  test('every npm script asks first; prebuild would not be run with ignore-scripts', () => {
    expect(
      Object.entries(scripts).filter(
        ([name, script]) => name !== 'start' && !script.startsWith('node src/project/ready.cjs && '),
      ),
    ).toEqual([]);
    expect(scripts.start).toMatch(/^npm run --silent build && /);
  });
});

describe('the folder that the checkout is in', () => {
  const ready = (folder: string, ...command: string[]) =>
    said([process.execPath, ...command], checkoutWith(PACKAGES, WHOLE, folder));
  const LABS_READY = "require('./src/project/ready.cjs').readyForLabs()";

  test.each(['my course/ü d', "it's & 100% (x) [y]; $HOME"])('%s is fine', async (folder) => {
    expect(await ready(folder, 'src/project/ready.cjs')).toMatchObject(FINE);
  });

  test.each(['c#', 'what?', 'say "x"', 'back\\slash', 'a:b'])(
    '%s is refused for the site, and not for labs',
    async (folder) => {
      const { exitCode, stderr } = await ready(folder, 'src/project/ready.cjs');
      expect(stderr).toContain('the site cannot be built there');
      expect(stderr).toContain('try: move or rename the folder');
      expect(exitCode).toBe(3);
      expect(await ready(folder, '--eval', LABS_READY)).toMatchObject(FINE);
    },
  );
});

test('below a folder named node_modules, where npx puts what it fetches, labs run and the site is refused', async () => {
  const root = checkoutWith(PACKAGES, WHOLE, 'node_modules/drydock');
  const { exitCode, stderr } = await said([process.execPath, 'src/project/ready.cjs'], root);
  expect(stderr).toContain('this folder is below one named node_modules');
  expect(exitCode).toBe(3);
});

test('a path that is not UTF-8 is told', async () => {
  const root = checkoutWith(LABS, WHOLE);
  const { exitCode, stderr } = await said(
    ['bash', '-c', "cd .. && mv d $'m\\374ller' && LC_ALL=C.UTF-8 $'m\\374ller/src/cli/drydock' list"],
    root,
  );
  expect(stderr).toMatch(/^drydock: the path of the project is not UTF-8: .*\n {2}try: rename the folder\n/);
  expect(exitCode).toBe(3);
});

describe("a learner's install", () => {
  /** What a clone has of the command line, installed under settings that once broke it. */
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'drydock-learner-'));
    for (const name of ['package.json', 'package-lock.json', 'src/project/ready.cjs', 'src', 'labs'])
      cpSync(join(checkout, name), join(root, name), { recursive: true });
    const { exitCode, stderr } = await said(
      ['npm', 'ci', '--omit=dev', '--prefer-offline', '--no-audit'],
      root,
      {
        NODE_ENV: 'production',
        npm_config_ignore_scripts: 'true',
      },
    );
    expect({ exitCode, stderr }).toEqual(FINE);
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('is at most 30 packages and 20 MB', () => {
    const modules = join(root, 'node_modules');
    const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    expect(Object.keys(packages).length).toBeLessThanOrEqual(30);
    const bytes = readdirSync(modules, { encoding: 'utf8', recursive: true })
      .map((name) => statSync(join(modules, name)))
      .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
    expect(bytes).toBeLessThanOrEqual(20e6);
  });

  /** The pinned Node reads TypeScript; without that it is as an older one. */
  const pinned = `${dirname(process.execPath)}:${PATH}`;
  test.each<[string, Record<string, string>]>([
    ["the machine's own Node", {}],
    ['a Node that reads TypeScript', { PATH: pinned }],
    ['a Node that does not', { PATH: pinned, NODE_OPTIONS: '--no-strip-types' }],
  ])('runs on %s', { timeout: 60_000 }, async (_name, env) => {
    const { exitCode, stdout, stderr } = await said(['npx', '--no', 'drydock', 'list'], root, env);
    expect({ exitCode, stderr }).toEqual(FINE);
    expect(stdout).toContain('start/first-lab');
    expect((await said(['src/cli/drydock', 'doctor'], root, env)).stdout).toContain('docker');
    expect(await said(['src/cli/drydock', 'start', 'start/first-lap'], root, env)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('start/first-lab'),
    });
  });

  test('says so where the JavaScript cannot be kept', async () => {
    // A file where the folder would be, since root may write everywhere.
    rmSync(join(root, 'node_modules/.cache/drydock'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.cache/drydock'), '');
    expect(
      await said(['src/cli/drydock', 'list'], root, { PATH: pinned, NODE_OPTIONS: '--no-strip-types' }),
    ).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/^drydock: cannot keep the command line as JavaScript: .*\n {2}try: /),
    });
  });
});
