import { z } from 'zod';
import * as printed from '../schemas/printed.ts';
import { ask, docker, lines } from './client.ts';
import { engineNow } from './info.ts';
import { LABEL } from './objects.ts';

/** What `docker events` tells of one moment. */
export interface Happening {
  type: string;
  action: string;
  id: string;
  attributes: Record<string, string>;
}

const eventLine = z.object({
  Type: z.string(),
  Action: z.string(),
  Actor: z.object({ ID: z.string(), Attributes: z.record(z.string(), z.string()) }),
});

/**
 * Containers and volumes made, and volumes mounted, between two times by the engine's clock, as far back as
 * the engine remembers.
 */
export async function happenings(since: string, until: string): Promise<Happening[]> {
  const filters = ['type=container', 'type=volume', 'event=create', 'event=mount'].flatMap((filter) => [
    '--filter',
    filter,
  ]);
  const told = await ask([
    'events',
    '--since',
    since,
    '--until',
    until,
    ...filters,
    '--format',
    '{{json .}}',
  ]);
  return lines(told).flatMap((line) => {
    const { data } = eventLine.safeParse(
      printed.readPrinted(z.unknown(), line, 'docker events --format {{json .}}'),
    );
    return data
      ? [{ type: data.Type, action: data.Action, id: data.Actor.ID, attributes: data.Actor.Attributes }]
      : [];
  });
}

/** The volumes that containers of these names have mounted. */
export async function mountedVolumes(containers: readonly string[]): Promise<string[]> {
  if (containers.length === 0) return [];
  const format = '{{range .Mounts}}{{if eq .Type "volume"}}{{println .Name}}{{end}}{{end}}';
  // Fails for those that are not there, and prints the others'.
  return lines((await docker(['container', 'inspect', '--format', format, ...containers])).stdout);
}

/**
 * Those of the volumes that the engine named itself. With a time by its clock, only those made in a later
 * second: it records whole seconds.
 */
export async function anonymousVolumes(names: readonly string[], since?: string): Promise<string[]> {
  if (names.length === 0) return [];
  const format = '{{.Name}} {{.CreatedAt}} {{range $label, $value := .Labels}}{{$label}},{{end}}';
  const told = lines((await docker(['volume', 'inspect', '--format', format, ...new Set(names)])).stdout);
  return told.flatMap((line) => {
    const [name = '', made = '', labels = ''] = line.split(' ');
    const anonymous =
      /^[0-9a-f]{64}$/.test(name) && labels.split(',').includes('com.docker.volume.anonymous');
    return anonymous && (since === undefined || Date.parse(made) > Date.parse(since)) ? [name] : [];
  });
}

/** A container as the engine tells of it. */
export interface MountingContainer {
  name: string;
  /** The lab whose label it carries. */
  lab: string | undefined;
}

/** The containers that have a volume mounted now, ended ones too. */
export async function mountingContainers(volume: string): Promise<MountingContainer[]> {
  const format = `{{.Names}}\t{{.Label "${LABEL}"}}`;
  const listed = lines(await ask(['ps', '--all', '--filter', `volume=${volume}`, '--format', format]));
  return listed.map((line) => {
    const [name = '', lab = ''] = line.split('\t');
    return { name, lab: lab || undefined };
  });
}

/** The container that first mounted a volume since a time by the engine's clock, if the engine remembers. */
export async function firstContainers(volume: string, since: string): Promise<MountingContainer[]> {
  const events = await happenings(since, (await engineNow()).time);
  const mount = events.find(
    ({ type, action, id }) => type === 'volume' && action === 'mount' && id === volume,
  );
  const container = events.find(
    ({ type, action, id }) =>
      type === 'container' && action === 'create' && id === mount?.attributes.container,
  );
  return container ? [{ name: container.attributes.name ?? '', lab: container.attributes[LABEL] }] : [];
}
