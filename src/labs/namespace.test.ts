import { describe, expect, test } from 'vitest';
import { parseClusterObject } from './namespace.ts';

describe("a line of the cluster's objects", () => {
  test('without namespace, label or claim', () => {
    expect(parseClusterObject('Node   <none>   drydock-worker   6d3f   <none>   <none>   <none>')).toEqual({
      kind: 'Node',
      namespace: '',
      name: 'drydock-worker',
      uid: '6d3f',
      lab: '',
      boundIn: '',
    });
  });

  test("of a lab's own object", () => {
    expect(
      parseClusterObject('ClusterRole <none> reader 11aa kubernetes.two-teams <none> <none>'),
    ).toMatchObject({
      uid: '11aa',
      lab: 'kubernetes.two-teams',
    });
  });

  test('of a static Pod: what it is made from says whether it is the same', () => {
    expect(
      parseClusterObject('Pod kube-system etcd-drydock-control-plane 77bb <none> <none> 90cc'),
    ).toMatchObject({ uid: '90cc' });
  });
});
