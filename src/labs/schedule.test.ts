import { describe, expect, test } from 'vitest';
import { inTurn, mayRunTogether } from './schedule.ts';

const objects = { containers: [], networks: [], volumes: [], images: [] as string[], ports: [] };
const lab = (id: string, needs: ('docker' | 'kind')[], exclusive = false, ports: number[] = []) => ({
  id,
  needs,
  exclusive,
  objects: { ...objects, containers: [id.replace('/', '-')], ports },
});
// Both publish the same port.
const [engine, other] = [
  lab('docker/a', ['docker'], false, [8150]),
  lab('docker/b', ['docker'], false, [8150]),
];
const [pods, services, control] = [
  lab('kubernetes/a', ['kind']),
  lab('kubernetes/b', ['kind']),
  lab('kubernetes/c', ['kind'], true),
];

test('labs run together where neither sees what the other makes', () => {
  expect(mayRunTogether(engine, other)).toBe(false);
  expect(mayRunTogether(engine, lab('docker/c', ['docker'], false, [8151]))).toBe(true);
  expect(mayRunTogether(engine, lab('docker/d', ['docker'], true))).toBe(false);
  expect(mayRunTogether(engine, { ...lab('docker/e', ['docker']), objects: engine.objects })).toBe(false);
  expect(mayRunTogether(engine, pods)).toBe(true);
  expect(mayRunTogether(pods, services)).toBe(true);
  expect(mayRunTogether(pods, control)).toBe(false);
  expect(mayRunTogether(control, engine)).toBe(true);
  expect(mayRunTogether(lab('helm/a', ['docker', 'kind']), engine)).toBe(true);
  // One build cache for both.
  const building = (id: string) => {
    const one = lab(id, ['docker']);
    return { ...one, objects: { ...one.objects, images: [id] } };
  };
  expect(mayRunTogether(building('docker/f'), building('docker/g'))).toBe(false);
  expect(mayRunTogether(building('docker/f'), engine)).toBe(true);
  // Both have the namespace a.
  expect(mayRunTogether(lab('helm/a', ['kind']), pods)).toBe(false);
});

describe('inTurn', () => {
  /** Runs labs that end one by one, and notes which were under way together. */
  async function together(labs: ReturnType<typeof lab>[], jobs: number) {
    const running = new Set<string>();
    const seen: string[] = [];
    const results = await inTurn(labs, jobs, async ({ id }) => {
      running.add(id);
      seen.push([...running].sort().join(' '));
      await new Promise((resolve) => setImmediate(resolve));
      running.delete(id);
      return id;
    });
    return { results, seen };
  }

  test('keeps the order of results, the number of jobs, and apart what may not run together', async () => {
    const labs = [engine, other, pods, services, control];
    const { results, seen } = await together(labs, 2);
    expect(results).toEqual(labs.map(({ id }) => id));
    for (const names of seen) {
      expect(names.split(' ').length).toBeLessThanOrEqual(2);
      expect(names).not.toContain('docker/a docker/b');
      expect(names).not.toMatch(/kubernetes\/[ab] kubernetes\/c/);
    }
    expect(seen.some((names) => names.includes(' '))).toBe(true);
  });

  test('one job is one after the other', async () => {
    expect((await together([pods, services], 1)).seen).toEqual(['kubernetes/a', 'kubernetes/b']);
  });

  test('begins nothing after an error, lets what runs end, and throws it', async () => {
    const begun: string[] = [];
    const work = async ({ id }: { id: string }) => {
      begun.push(id);
      await new Promise((resolve) => setImmediate(resolve));
      if (id === 'docker/a') throw new Error('no engine');
    };
    await expect(inTurn([engine, other, pods], 1, work)).rejects.toThrow('no engine');
    expect(begun).toEqual(['docker/a']);
  });
});
