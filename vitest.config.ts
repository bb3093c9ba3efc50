/// <reference types="vitest/config" />
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { STRAY_PATHS } from './src/project/stray.ts';
import { SlowFirst } from './tests/support/slow-first.ts';

const unit = [
  'src/**/*.test.ts',
  'config/**/*.test.ts',
  'tools/**/*.test.ts',
  'deploy/**/*.test.ts',
  'tests/content/**/*.test.ts',
  'tests/charts/**/*.test.ts',
  'tests/support/**/*.test.ts',
  'tests/cli/**/!(speed).test.ts',
];

/** Where the site in dist/ says that it can be cloned from. */
const DRYDOCK_REPOSITORY = 'https://git.example.org/drydock';

export default getViteConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // Such as ._load.test.ts, which macOS leaves beside load.test.ts on a disk that is not its own.
    exclude: [...STRAY_PATHS],
    // Where a shell has them set, the tests build and ask at / all the same. The site has an address to be
    // cloned from, which adds to every page; the one below a path has none.
    // What passes is remembered elsewhere than for whoever runs them.
    env: {
      DRYDOCK_ADDRESS: '',
      DRYDOCK_BASE: '',
      DRYDOCK_REPOSITORY: '',
      XDG_DATA_HOME: join(tmpdir(), 'drydock-test-data'),
    },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Pages that a browser looks at side by side. Most of a look is work for a processor.
    maxConcurrency: 3,
    // A snapshot that is missing fails its test everywhere, not only where CI is set. --update writes it.
    update: 'none',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: unit, maxWorkers: '100%', sequence: { groupOrder: 0 } },
      },
      // The built site, served, in one real browser: built once for all files. With it what is measured by
      // the clock: the command line's speed.
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/!(below).test.ts', 'tests/cli/speed.test.ts'],
          env: { DRYDOCK_REPOSITORY },
          globalSetup: 'tests/site/build.ts',
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      // What a path can break, with the site built for one.
      {
        extends: true,
        test: {
          name: 'site-below',
          include: ['tests/site/{below,links,search,served}.test.ts'],
          env: { DRYDOCK_BASE: '/a/b/' },
          globalSetup: 'tests/site/build.ts',
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      // Labs compare what the engine holds before and after: nothing else may use it meanwhile, so one file
      // at a time, last.
      {
        extends: true,
        test: {
          name: 'labs',
          include: ['tests/labs/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          sequence: { groupOrder: 3 },
        },
      },
      // The same site from its image, behind the cluster's Gateway, and the same tests of what a host
      // decides: headers, search, weight.
      {
        extends: true,
        test: {
          name: 'deployed',
          include: ['tests/deployed/**/*.test.ts'],
          // The Gateway's port on this machine. The image is built with the address that dist/ is built with.
          env: { SITE_URL: 'http://127.0.0.1:8081/', DRYDOCK_REPOSITORY },
          globalSetup: 'tests/site/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      // The course's cluster and what brings it up. It is taken down in between: behind the labs, which need
      // it.
      {
        extends: true,
        test: {
          name: 'platform',
          include: ['tests/platform/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
