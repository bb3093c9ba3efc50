import { join } from 'node:path';
import { clusterVersions, kubectl } from '../cluster/cluster.ts';
import { toolVersion } from '../cluster/tools.ts';
import { inspectImage } from '../engine/images.ts';
import { recordedVersions } from '../engine/info.ts';
import { writeWhole } from '../process/store.ts';
import { parseData } from '../project/parse.ts';
import { projectRoot, shortPath } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { nodes, readPrinted } from '../schemas/printed.ts';
import { RECORDING_SCHEMA, type Recording, recording as recordingSchema } from '../schemas/recording.ts';
import type { Lab } from './load.ts';
import { needsCluster, needsCosign, needsEngine, needsHelm } from './needs.ts';
import type { VerifyResult } from './verify.ts';
import { pinnedImages } from './versions.ts';

type RecordedImage = Recording['images'][number];

async function recordedImages(lab: Lab): Promise<RecordedImage[]> {
  if (needsCluster(lab)) return clusterImages(lab);
  const images: RecordedImage[] = [];
  for (const { reference } of pinnedImages(lab)) {
    const image = await engineImage(reference);
    if (!image)
      throw new Problem(`image ${reference} is gone since the lab ran`, {
        hints: `npx drydock dev record ${lab.id}`,
      });
    images.push(image);
  }
  return images;
}

async function engineImage(reference: string): Promise<RecordedImage | undefined> {
  const image = await inspectImage(reference);
  return (
    image && {
      name: reference,
      digest: image.digest,
      origin: image.standIn ? 'stand-in' : 'registry',
      bytes: image.bytes,
    }
  );
}

/**
 * The node image, and the lab's images as the nodes have them. If the node image was built here, so was what
 * the nodes pull. What a lab builds on stays in the engine.
 */
async function clusterImages(lab: Lab): Promise<RecordedImage[]> {
  const [{ node }, listed] = await Promise.all([
    clusterVersions(),
    kubectl(['get', 'nodes', '--output=json']),
  ]);
  const { items } = readPrinted(nodes, listed, 'kubectl get nodes --output=json');
  const held = items.flatMap(({ status }) => status.images);
  const images: RecordedImage[] = [];
  for (const { reference } of pinnedImages(lab)) {
    const full = reference.includes('/') ? reference : `docker.io/library/${reference}`;
    const image = held.find(({ names }) => names?.includes(full) || names?.includes(reference));
    const digest = image?.names?.find((name) => name.includes('@'))?.split('@')[1];
    const built = needsEngine(lab) ? await engineImage(reference) : undefined;
    if (image && digest)
      images.push({ name: reference, digest, origin: node.origin, bytes: image.sizeBytes });
    else if (built) images.push(built);
    else
      throw new Problem(`no node holds the image ${reference} since the lab ran`, {
        hints: `name under images in labs/${lab.id}/lab.yaml what its Pods run`,
      });
  }
  return [node, ...images];
}

/** Versions of the engine, of the cluster where the lab ran in it, and of Helm or cosign if it used one. */
export async function versionsOf(lab: Lab): Promise<Recording['versions']> {
  const cosign = needsCosign(lab) && (await toolVersion('cosign'));
  const engine = { ...(await recordedVersions()), ...(cosign ? { cosign } : {}) };
  if (!needsCluster(lab)) return engine;
  const { kind, kubernetes, helm } = await clusterVersions();
  return { ...engine, kind, kubernetes, ...(helm && needsHelm(lab) ? { helm } : {}) };
}

/**
 * Throws a Problem (exit 2) for a recording with this machine's paths in it: they tell readers nothing
 * useful, and too much of this machine.
 */
export function requireNoPaths(
  lab: Pick<Lab, 'id'>,
  steps: VerifyResult['steps'],
  root = projectRoot(),
): void {
  for (const { id, ...scripts } of steps)
    for (const [script, run] of Object.entries(scripts))
      for (const { text } of typeof run === 'object' && 'chunks' in run ? run.chunks : [])
        if (text.includes(root))
          throw new Problem(
            `lab ${lab.id}, step ${id}, ${script}: expected output without this project's path; ` +
              `found ${JSON.stringify(text.trim())}`,
            {
              hints:
                'have the script print a path from the work folder on, or nothing: bash names the script ' +
                'in what it says of a job that was killed',
            },
          );
}

/** Checks a recording and writes it, whole or not at all. Returns the file's path in the project. */
export function saveRecording({ id, folder }: Pick<Lab, 'id' | 'folder'>, data: Recording): string {
  const file = join(folder, 'recording.json');
  parseData(recordingSchema, data, shortPath(file), `npx drydock dev record ${id}`);
  writeWhole(file, `${JSON.stringify(data, null, 1)}\n`);
  return shortPath(file);
}

/** Writes a lab's recording from a run of verify without findings. Returns the file's path in the project. */
export async function writeRecording(lab: Lab, result: VerifyResult): Promise<string> {
  requireNoPaths(lab, result.steps);
  return saveRecording(lab, {
    schema: RECORDING_SCHEMA,
    lab: lab.id,
    recorded: new Date().toISOString(),
    versions: await versionsOf(lab),
    images: await recordedImages(lab),
    steps: result.steps,
  });
}
