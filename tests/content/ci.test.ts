import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkout } from '../support/project.ts';

type Step = { uses?: string; run?: string };

describe.each(globSync('.github/workflows/*.yml', { cwd: checkout }))('%s', (file) => {
  const { jobs } = parse(readFileSync(join(checkout, file), 'utf8')) as {
    jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('runs only npm scripts that exist, and Vitest projects that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
    const config = readFileSync(join(checkout, 'vitest.config.ts'), 'utf8');
    for (const { run = '' } of steps) {
      const script = /^npm (?:run )?(\S+)/.exec(run)?.[1];
      if (script && script !== 'ci') expect(scripts, run).toHaveProperty(script);
      const project = /--project (\w+)/.exec(run)?.[1];
      if (project) expect(config, run).toContain(`name: '${project}'`);
    }
  });

  test('pins every action to a major version and bounds every job', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});
