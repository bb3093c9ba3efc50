/**
 * The course as one file: labs, runner and command line of this very build, for those who have no checkout.
 * It is an npm package without dependencies. All of the course is one file in it, which src/cli/unpack.cjs
 * lays out like the checkout that it was made from.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'esbuild';
import { createTar } from 'nanotar';
import { ARCHIVE, type Build } from '../src/project/archive.ts';
import { filesBelow } from '../src/project/files.ts';
import { BUILD_FILE } from '../src/project/paths.ts';
import { repository } from '../src/project/repository.ts';

/** What the command line reads at run time, besides its own code. */
const READ = ['labs', 'src/cluster/files', 'src/content/course.yaml', 'src/process/trace.bash', 'LICENSE'];
/** The command line's start, in the package and in the course. */
const START = ['src/cli/drydock', 'src/cli/launch.cjs', 'src/project/ready.cjs'];
/** What the package has besides. */
const PACKAGE = [...START, 'src/cli/unpack.cjs', 'LICENSE'];
/** What proves a lab, and is nothing to who does it. */
const AUTHORS = /^labs\/.*(?:\/(?:right|wrong)\/|\/receipts\.json$)/;

/** A tar header holds a path of that many bytes; npm adds `package/`. */
const LONGEST_PATH = 100;
/** Days of files in an archive, as npm sets them: the same content is the same archive. */
const MADE = Date.UTC(1985, 9, 26, 8, 15);

interface Packed {
  /** Path below the archive's top. */
  path: string;
  content: Uint8Array;
  runs: boolean;
}

/** What a source finds beside itself is where it is in the checkout, though its code is now elsewhere. */
const besideSources = (root: string): Plugin => ({
  name: 'beside-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const from = pathToFileURL(join(root, 'src/cli/main.mjs')).href;
      const here = pathToFileURL(path).href;
      if (!readFileSync(path, 'utf8').includes('import.meta.url')) return undefined;
      const way = relativeUrl(from, here);
      return {
        loader: 'ts',
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          `new URL(${JSON.stringify(way)}, import.meta.url)`,
        ),
      };
    });
  },
});

/** The way from one file: URL to another, as a relative one. */
function relativeUrl(from: string, to: string): string {
  const [there, here] = [to.split('/'), from.split('/')];
  let same = 0;
  while (there[same] === here[same]) same++;
  return '../'.repeat(here.length - 1 - same) + there.slice(same).join('/');
}

/** The command line and all that it imports, in one file that Node 20 runs. */
async function bundle(root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'src/cli/main.mjs',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'inline',
    logLevel: 'silent',
    // Commander is CommonJS, which asks for Node's own modules by require.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    plugins: [besideSources(root)],
  });
  return (outputFiles[0] as { contents: Uint8Array }).contents;
}

const packed = (root: string, path: string): Packed => ({
  path,
  content: readFileSync(join(root, path)),
  runs: (statSync(join(root, path)).mode & 0o100) !== 0,
});

const made = (path: string, data: unknown): Packed => ({
  path,
  content: Buffer.from(`${JSON.stringify(data, null, 2)}\n`),
  runs: false,
});

const below = (root: string, path: string): string[] =>
  statSync(join(root, path)).isDirectory()
    ? filesBelow(join(root, path)).map((name) => `${path}/${name}`)
    : [path];

/** The course, in a fixed order, with the build file that names the hash over the rest. */
async function courseFiles(root: string): Promise<{ files: Packed[]; build: Build }> {
  const { name, version, description, license, type } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const paths = [...READ.flatMap((path) => below(root, path)), ...START].filter(
    (path) => !AUTHORS.test(path),
  );
  const files = [
    made('package.json', { name, version, description, license, type, bin: { drydock: 'src/cli/drydock' } }),
    { path: 'src/cli/main.mjs', content: await bundle(root), runs: false },
    ...paths.sort().map((path) => packed(root, path)),
  ];
  const hash = createHash('sha256');
  for (const { path, content, runs } of files)
    hash.update(JSON.stringify([path, runs, content.length])).update(content);
  const address = repository();
  const build: Build = {
    build: hash.digest('hex').slice(0, 12),
    ...(address ? { repository: address } : {}),
  };
  return { files: [...files, made(BUILD_FILE, build)], build };
}

/** The archive of a checkout, as npm unpacks it, and which build it is of. */
export async function pack(root: string): Promise<{ archive: Uint8Array; build: Build }> {
  const { files: course, build } = await courseFiles(root);
  const index = course.map(({ path, runs, content }) => ({ path, runs, bytes: content.length }));
  const inOne = Buffer.concat([
    Buffer.from(`${JSON.stringify(index)}\n`),
    ...course.map(({ content }) => content),
  ]);
  const files: Packed[] = [
    ...course.filter(({ path }) => path === 'package.json' || path === BUILD_FILE),
    ...PACKAGE.map((path) => packed(root, path)),
    { path: 'course.gz', content: gzipSync(inOne, { level: 9 }), runs: false },
  ];
  const attrs = { uid: 0, gid: 0, mtime: MADE };
  const tar = createTar(
    files.map(({ path, content, runs }) => {
      const name = `package/${path}`;
      if (Buffer.byteLength(name) >= LONGEST_PATH) throw new Error(`${name} is too long for the archive`);
      return { name, data: content, attrs: { ...attrs, mode: runs ? '755' : '644' } };
    }),
  );
  return { archive: gzipSync(tar, { level: 9 }), build };
}

/** Writes the archive into the built site, and beside it which build it is of. */
export function archive(): AstroIntegration {
  let root = '';
  return {
    name: 'drydock:archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const { archive, build } = await pack(root);
        await writeFile(new URL(ARCHIVE, dir), archive);
        await writeFile(new URL(BUILD_FILE, dir), `${JSON.stringify(build)}\n`);
      },
    },
  };
}
