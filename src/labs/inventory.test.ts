import { expect, test } from 'vitest';
import { ofListedNamespaces, withoutOthers } from './inventory.ts';
import { type ClusterObject, clusterOf, parseClusterObject } from './namespace.ts';

const cluster = clusterOf({ id: 'kubernetes/pods' }, '/nowhere');
const object = (
  kind: string,
  namespace: string,
  name: string,
  more: Partial<ClusterObject> = {},
): ClusterObject => ({
  kind,
  namespace,
  name,
  uid: `${kind}-${namespace}-${name}`,
  lab: '',
  boundIn: '',
  owned: false,
  ...more,
});

test('what another lab has in its namespace, under its label or as its volume is left out; what is nobody’s is not', () => {
  const nobodys = [
    object('Namespace', '', 'left'),
    object('ConfigMap', 'default', 'left'),
    object('Pod', 'local-path-storage', 'left'),
  ];
  const others = [
    object('Namespace', '', 'config', { lab: 'kubernetes.config' }),
    object('Pod', 'config', 'shop'),
    object('ClusterRole', '', 'reader', { lab: 'kubernetes.config' }),
    object('PersistentVolume', '', 'pvc-1', { boundIn: 'config' }),
  ];
  expect(withoutOthers(cluster, [...nobodys, ...others])).toEqual(nobodys);
});

test('a Pod that makes a volume for whoever asked is left out', () => {
  expect(withoutOthers(cluster, [object('Pod', 'local-path-storage', 'helper-pod-create-pvc-1')])).toEqual(
    [],
  );
});

test('what stands in a namespace that was made while kinds were listed is not held against the lab that listed them', () => {
  const listed = [
    'Namespace <none> shop 11aa <none> <none> <none>',
    'Pod shop web 22bb <none> <none> <none>',
    'Node <none> worker 33cc <none> <none> <none>',
    'ServiceAccount late default 44dd <none> <none> <none>',
  ].map(parseClusterObject);
  expect(ofListedNamespaces(listed).map(({ name }) => name)).toEqual(['shop', 'web', 'worker']);
});
