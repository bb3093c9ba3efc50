import { afterAll, beforeAll, test } from 'vitest';
import { describeWith, has } from '../support/requires.ts';
import { deploy, remove } from './deploy.ts';

// Not in a global setup: those of all projects run before the first test, and the labs' Gateway is to be
// empty.
if (has('kindAndHelm')) {
  beforeAll(deploy, 900_000);
  afterAll(remove, 180_000);
  // Behind the hooks above: what these files register runs after them.
  await import('../site/served.test.ts');
  await import('../site/search.test.ts');
  await import('../site/budgets.test.ts');
  await import('./host.ts');
} else {
  describeWith('kindAndHelm', 'the deployed site', () => {
    test('passes the tests of the local one', () => {});
  });
}
