import { ask } from '../engine/client.ts';
import { inspectImage, pullImage } from '../engine/images.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { mirrors as mirrorList, readPrinted } from '../schemas/printed.ts';
import { loadVersions, nodeImage } from './versions.ts';

export interface NodeImage {
  /** As kind is told it. */
  reference: string;
  /** Built here from packages (platform/node.sh): the nodes then take every other image from here too. */
  builtHere: boolean;
  /** What identifies it: part of what a cluster was made from. */
  digest: string;
}

const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/**
 * The digest that a mirror of the engine on this machine has for the node image; undefined if there is no
 * such mirror or image.
 */
async function digestInMirror(): Promise<string | undefined> {
  const args = ['info', '--format', '{{json .RegistryConfig.Mirrors}}'];
  const mirrors = readPrinted(mirrorList, await ask(args), `docker ${args.join(' ')}`) ?? [];
  const [name, tag] = nodeImage().split(':');
  for (const mirror of mirrors.filter((one) => /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(one))) {
    try {
      const response = await fetch(new URL(`v2/${name}/manifests/${tag}`, mirror), {
        method: 'HEAD',
        headers: { accept: MANIFEST_TYPES.join(', ') },
        signal: AbortSignal.timeout(5000),
      });
      const digest = response.headers.get('docker-content-digest');
      if (response.ok && digest) return digest;
    } catch {
      // A mirror that does not answer has nothing.
    }
  }
  return undefined;
}

/**
 * The nodes' image: the one built on this machine if there is one, else the one that kind publishes, by
 * digest. With DRYDOCK_OFFLINE set, throws a Problem (exit 3) that says how to build it if it isn't on this
 * machine.
 */
export async function chooseNodeImage(say: (line: string) => void, signal?: AbortSignal): Promise<NodeImage> {
  const node = nodeImage();
  const [present, mirrored] = await Promise.all([inspectImage(node), digestInMirror()]);
  if (mirrored && (!present || (present.standIn && present.digest !== mirrored))) {
    say(`taking ${node} from this machine's own registry`);
    await pullImage(node, { signal });
    return { reference: node, builtHere: true, digest: mirrored };
  }
  const offline = Boolean(process.env.DRYDOCK_OFFLINE);
  if (present && (present.standIn || offline))
    return { reference: node, builtHere: present.standIn, digest: present.digest };
  if (offline)
    throw new Problem(`DRYDOCK_OFFLINE is set, and there is no image ${node} on this machine`, {
      exitCode: EXIT.missing,
      hints: ['platform/build.sh builds it', 'or unset DRYDOCK_OFFLINE, so that it can be pulled'],
    });
  const { digest } = loadVersions().kubernetes;
  return { reference: `${node}@${digest}`, builtHere: false, digest };
}
