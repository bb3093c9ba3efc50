import { expect, test } from 'vitest';
import { loadLab } from './load.ts';
import type { ClusterObject } from './namespace.ts';
import { withoutOthers } from './surroundings.ts';

const lab = loadLab('kubernetes/pods');
const object = (kind: string, namespace: string, name: string, more: Partial<ClusterObject> = {}): ClusterObject => ({
  kind,
  namespace,
  name,
  uid: `${kind}-${namespace}-${name}`,
  lab: '',
  boundIn: '',
  ...more,
});

test('what another lab has in its namespace, under its label or as its volume is left out; what is nobody’s is not', () => {
  const nobodys = [object('Namespace', '', 'left'), object('ConfigMap', 'default', 'left'), object('Pod', 'local-path-storage', 'left')];
  const others = [
    object('Namespace', '', 'config', { lab: 'kubernetes.config' }),
    object('Pod', 'config', 'shop'),
    object('ClusterRole', '', 'reader', { lab: 'kubernetes.config' }),
    object('PersistentVolume', '', 'pvc-1', { boundIn: 'config' }),
  ];
  expect(withoutOthers(lab, [...nobodys, ...others])).toEqual(nobodys);
});

test('a Pod that makes a volume for whoever asked is left out', () => {
  expect(withoutOthers(lab, [object('Pod', 'local-path-storage', 'helper-pod-create-pvc-1')])).toEqual([]);
});
