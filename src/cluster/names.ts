import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateFolder } from '../project/paths.ts';

/** The course's own cluster, as kind calls it. */
export const CLUSTER = 'drydock';
export const CONTEXT = `kind-${CLUSTER}`;

/** Ports of 127.0.0.1 that the control plane's container publishes: see files/kind.yaml. */
export const PORTS = { http: 8081, https: 8443, nodePort: 8082 } as const;

/** A port of 127.0.0.1 that a run listens on while it makes or removes the cluster: see lock.ts. */
export const LOCK_PORT = 8083;

/** The registry that nodes use without internet. The node image names it too (platform/node/Dockerfile). */
export const REGISTRY = 'drydock-registry';
/** Label of what belongs to the cluster on the engine, besides its nodes. */
export const CLUSTER_LABEL = 'drydock.cluster';

/** The course's own kubeconfig; the learner's is never read. */
export const kubeconfig = (): string => join(stateFolder(), 'kubeconfig');

/** kind's configuration, the audit policy, manifests. Every node has this folder at MOUNT. */
export const FILES = fileURLToPath(new URL('./files', import.meta.url));
export const MOUNT = '/etc/drydock';
