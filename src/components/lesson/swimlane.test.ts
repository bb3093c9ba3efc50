import { describe, expect, it } from 'vitest';
import type { RecordedTable } from '../../schemas/recording.ts';
import { callsOf, findCall, HEAD, ROW, swimLaneLayout } from './swimlane.ts';

const text = (name: string) => ({ name, title: name, unit: 'text' as const });
const columns = [
  { name: 'at', title: 'After', unit: 'ms' as const },
  ...['author', 'verb', 'what', 'name'].map(text),
  { name: 'code', title: 'Answer', unit: 'count' as const },
  ...['revision', 'state'].map(text),
];
const table = (...rows: RecordedTable['rows']): RecordedTable => ({ name: 'apply', columns, rows });
const recorded = table(
  [0, 'kubectl', 'create', 'deployments', 'web', 201, '4878', 'asks for 2'],
  [109, 'kube-scheduler', 'create', 'pods/binding', 'web-a', 201, '4889', 'on a node'],
  [1170, 'deployment-controller', 'update', 'deployments/status', 'web', 409, '-', '-'],
);

describe('recorded calls', () => {
  it('are what the schema says', () => {
    expect(callsOf(recorded)[1]).toMatchObject({
      at: 109,
      author: 'kube-scheduler',
      what: 'pods/binding',
      code: 201,
    });
  });
  it('are refused with row, field and what was expected', () => {
    expect(() => callsOf(table([0, 'somebody', 'create', 'pods', '', 201, '1', '-']))).toThrow(
      /^table apply, row 1: field author: expected one of "kubectl", .*; found "somebody"/,
    );
    expect(() => callsOf(table([0, 'kubectl', 'watch', 'pods', '', 200, '-', '-']))).toThrow(
      'row 1: field verb',
    );
    expect(() => callsOf(table([0, 'kubectl', 'create', 'pods', '', 201, 'new', '-']))).toThrow(
      'field revision: expected a number, or - for none',
    );
  });
});

describe('the lanes', () => {
  const { lanes, calls, api, etcd, height, description } = swimLaneLayout(recorded);
  it('are those of who called, in the order in which they act, then the API server and etcd', () => {
    expect(lanes.map(({ name }) => name)).toEqual([
      'kubectl',
      'Deployment',
      'scheduler',
      'API server',
      'etcd',
    ]);
    const places = lanes.map(({ x }) => x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.slice(-2)).toEqual([api, etcd]);
    expect(etcd).toBe(84);
  });
  it('have each call begin in the lane of its author, one below the other', () => {
    expect(calls.map(({ x }) => x)).toEqual([0, 2, 1].map((lane) => lanes[lane]?.x));
    expect(calls.map(({ y }) => y)).toEqual([HEAD, HEAD + ROW, HEAD + 2 * ROW]);
    expect(height).toBe(HEAD + 3 * ROW);
  });
  it('tell apart what was written and what was refused', () => {
    expect(calls.map(({ refused, revision, state }) => [refused, revision, state])).toEqual([
      [false, '4878', 'asks for 2'],
      [false, '4889', 'on a node'],
      [true, undefined, undefined],
    ]);
  });
  it('give each call an anchor and the lesson on its author', () => {
    expect(calls[2]).toMatchObject({
      id: 'apply-3',
      after: '1.17\u00a0s',
      does: 'update deployments/status',
      lesson: '/kubernetes/deployments/',
    });
  });
  it('describe themselves', () => {
    expect(description).toBe(
      '3 calls to the API server within 1.17\u00a0s, 1 of them refused: kubectl 1, deployment-controller ' +
        '1 and kube-scheduler 1.',
    );
  });
});

describe('a call in a sentence', () => {
  it('is the first that did that, or after which the object says so', () => {
    const twice = table(...recorded.rows, [
      1200,
      'kube-scheduler',
      'create',
      'pods/binding',
      'web-b',
      201,
      '4900',
      'on another node',
    ]);
    expect(findCall(twice, 'kube-scheduler', 'create pods/binding').id).toBe('apply-2');
    expect(findCall(twice, 'kube-scheduler', 'create pods/binding', 'another').id).toBe('apply-4');
  });
  it('must have been recorded', () => {
    expect(() => findCall(recorded, 'kube-scheduler', 'create pods')).toThrow(
      "table apply: expected a call 'create pods' of kube-scheduler; found create pods/binding",
    );
    expect(() => findCall(recorded, 'kubelet', 'patch pods/status', 'ready')).toThrow(
      "says 'ready'; found none of that author",
    );
  });
});
