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
      owned: false,
    });
  });

  test.each([
    ['owned by another', 'Pod pods web-1 6d3f <none> <none> <none> ReplicaSet <none> <none>', true],
    ['made by Helm', 'Service helm web 6d3f <none> <none> <none> <none> Helm ClusterIP', true],
    [
      'a revision of Helm',
      'Secret helm s.v1 6d3f <none> <none> <none> <none> <none> helm.sh/release.v1',
      true,
    ],
    ['one of its own', 'Service web web 6d3f <none> <none> <none> <none> <none> <none>', false],
  ])('that is %s', (_, line, owned) => {
    expect(parseClusterObject(line).owned).toBe(owned);
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
