/**
 * `npm run bench`: builds the site with 40, 120 and 400 lessons made of copies of a real one, and prints what
 * a page costs the machine that builds it and the reader who loads it. Takes some minutes; writes to
 * .drydock/bench only.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { parseDocument } from 'yaml';
import { projectRoot, stateFolder } from '../../src/project/paths.ts';
import { listen } from '../../src/server/listen.ts';
import { site } from '../../src/server/site.ts';
import { launchBrowser } from '../browser/browser.ts';
import { copyProject } from './copy.ts';
import { paint } from './paint.ts';
import { searchCost, weigh } from './weigh.ts';

const SIZES = [40, 120, 400] as const;
/** The lesson that is copied: one with a diagram, four steps and a quiz. */
const MODULE = 'docker';
const LESSON = 'volumes';

/**
 * A copy of the project with `count` lessons beyond the course's own. Dependencies are shared with this one.
 */
function projectOf(count: number): string {
  const copy = copyProject(join(stateFolder(), 'bench', String(count)));
  const docs = join(copy, 'src/content/docs', MODULE);
  const drawings = join(copy, 'src/content/diagrams', MODULE);
  const text = readFileSync(join(docs, `${LESSON}.mdx`), 'utf8');
  const names = Array.from({ length: count }, (_, index) => `copy-${index + 1}`);
  for (const name of names) {
    writeFileSync(join(docs, `${name}.mdx`), text.replace(/^title: (.*)$/m, `title: $1 ${name}`));
    cpSync(join(drawings, LESSON), join(drawings, name), { recursive: true });
  }
  const course = join(copy, 'src/content/course.yaml');
  const document = parseDocument(readFileSync(course, 'utf8'));
  const modules = document.toJS().modules as { id: string }[];
  const at = modules.findIndex(({ id }) => id === MODULE);
  for (const name of names) document.addIn(['modules', at, 'lessons'], name);
  writeFileSync(course, document.toString({ lineWidth: 0 }));
  return copy;
}

/** User CPU seconds of a build, all its processes together. */
async function build(folder: string): Promise<number> {
  const { stderr } = await execa('bash', ['-c', 'TIMEFORMAT=%U; time npm run --silent build >&2'], {
    cwd: folder,
    env: { DRYDOCK_ROOT: folder },
    stdin: 'ignore',
  });
  return Number(stderr.trim().split('\n').at(-1));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const cpu: Record<number, number> = {};
  console.log('lessons  pages  user CPU of the build  search: bytes  time');
  for (const count of SIZES) {
    const folder = projectOf(count);
    cpu[count] = await build(folder);
    const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((name) =>
      String(name).endsWith('.html'),
    ).length;
    const { server, address } = await listen(site(join(folder, 'dist')), '0');
    const page = await browser.newPage();
    await page.goto(`${address}start/how-it-works/`, { waitUntil: 'networkidle' });
    const { bytes, milliseconds } = await searchCost(page, ['volume', 'kernel', 'clean']);
    await page.close();
    server.close();
    console.log(
      [
        String(count).padStart(7),
        String(pages).padStart(5),
        `${(cpu[count] ?? 0).toFixed(1)} s`.padStart(21),
        kilobytes(bytes).padStart(14),
        `${milliseconds.toFixed(0)} ms`.padStart(5),
      ].join('  '),
    );
  }
  const perPage = (from: number, to: number): string =>
    `${((((cpu[to] ?? 0) - (cpu[from] ?? 0)) / (to - from)) * 1000).toFixed(1)} ms`;
  console.log(
    `\nuser CPU of one more page: ${perPage(40, 120)} from 40 to 120, ${perPage(120, 400)} from 120 to ` +
      `400, ${perPage(40, 400)} from 40 to 400`,
  );

  const own = join(projectRoot(), 'dist');
  if (!existsSync(own)) await build(projectRoot());
  const { server, address } = await listen(site(own), '0');
  console.log('\npage                                all   scripts   bare HTML');
  for (const path of ['', 'start/how-it-works/', 'foundations/containers-and-vms/', 'docker/volumes/']) {
    const { all, scripts, bare } = await weigh(browser, address + path);
    console.log(
      [
        `/${path}`.padEnd(32),
        kilobytes(all).padStart(7),
        kilobytes(scripts).padStart(8),
        kilobytes(bare).padStart(10),
      ].join('  '),
    );
  }
  server.close();

  console.log('\nlargest paint on a slow phone         page   bare HTML   times');
  for (const path of ['foundations/containers-and-vms/', 'docker/volumes/']) {
    const { page, bare } = await paint(browser, own, path);
    console.log(
      [
        `/${path}`.padEnd(32),
        `${page.toFixed(0)} ms`.padStart(8),
        `${bare.toFixed(0)} ms`.padStart(10),
        (page / bare).toFixed(2).padStart(6),
      ].join('  '),
    );
  }
  await browser.close();
}

await main();
