/** What `doctor` finds of the labs' images: which are here, for which processors, and if others can come. */
import { loadVersions, nodeImage } from '../cluster/versions.ts';
import { imageArchitecture } from '../engine/architecture.ts';
import { askHub, type Hub } from '../engine/hub.ts';
import { type HeldImage, heldImages } from '../engine/images.ts';
import type { EngineInfo } from '../engine/info.ts';
import { type Finding, fault, note, UNTRIED } from './finding.ts';

/** How long Docker Hub may take to answer, in milliseconds: doctor is to stay quick without a network. */
const HUB_WITHIN = 1200;

/** Fewer pulls than that are told: the labs need about a dozen images. */
const FEW = 15;

export interface Images {
  /** Names of the images that labs need. */
  wanted: string[];
  held: HeldImage[];
  /** The cluster's node image was built on this machine. */
  nodeBuiltHere: boolean;
  /** undefined where it wasn't asked. */
  hub: Hub | undefined;
}

/** docker.io/docker/x:1 and docker/x:1 are one name. */
const short = (name: string): string => name.replace(/^docker\.io\/(?:library\/)?/, '');

/** Whether asking Docker Hub tells anything: images are missing, and the engine would ask it itself. */
export const asksHub = (
  { wanted, held }: Pick<Images, 'wanted' | 'held'>,
  { mirrors, proxied }: Pick<EngineInfo, 'mirrors' | 'proxied'>,
  env: NodeJS.ProcessEnv,
): boolean =>
  held.length < wanted.length &&
  mirrors.length === 0 &&
  !proxied &&
  !env.DRYDOCK_OFFLINE &&
  !Object.keys(env).some((name) => /^(?:https?|all)_proxy$/i.test(name) && env[name]);

/** Asks the engine which images of the labs it has and, if some are missing, Docker Hub for its limit. */
export async function lookAtImages(
  info: Pick<EngineInfo, 'mirrors' | 'proxied'>,
  env: NodeJS.ProcessEnv = process.env,
  ask: typeof askHub = askHub,
): Promise<Images> {
  const { images } = loadVersions();
  const wanted = Object.entries(images).map(([name, { tag }]) => short(`${name}:${tag}`));
  const found = await heldImages([...wanted, nodeImage()]);
  const held = found.filter(({ names }) => names.some((name) => wanted.includes(name)));
  const node = found.find(({ names }) => names.includes(nodeImage()));
  const hub = asksHub({ wanted, held }, info, env) ? await ask(HUB_WITHIN) : undefined;
  return { wanted, held, nodeBuiltHere: node?.standIn ?? false, hub };
}

const hours = (seconds: number): string => `${Math.round(seconds / 360) / 10} h`;

function judgeHub(hub: Hub): Finding[] {
  const name = 'Docker Hub';
  const neededBy = 'labs whose images are not here yet';
  const here = 'labs whose images are here run: docker image ls';
  if (hub.unreached !== undefined)
    return [
      note({
        name,
        seen: `not reached from this machine (${hub.unreached})`,
        neededBy,
        hints: ['is this machine online? does its network ask for a proxy, or a login?', here],
      }),
    ];
  const window = hub.window === undefined ? '' : ` in ${hours(hub.window)}`;
  const more = 'docker login with a free account has a limit of its own';
  if (hub.refuses || hub.left === 0)
    return [
      note({
        name,
        seen:
          'refuses more pulls from this address for now' +
          (hub.limit ? `: it allows ${hub.limit}${window}` : ''),
        neededBy,
        hints: [
          hub.window === undefined
            ? 'wait some hours: everyone behind this address shares the limit'
            : `at most ${hours(hub.window)}, and pulls are allowed again; all behind this address share them`,
          more,
          here,
        ],
      }),
    ];
  if (hub.left !== undefined && hub.left < FEW)
    return [
      note({
        name,
        seen: `allows ${hub.left} more pulls from this address${window}`,
        neededBy,
        hints: [more],
      }),
    ];
  return [];
}

/** What is to be said of them. */
export function judgeImages(
  { wanted, held, hub }: Images,
  { architecture }: Pick<EngineInfo, 'architecture'>,
): Finding[] {
  const mine = imageArchitecture(architecture);
  const others = held.filter((image) => image.architecture !== '' && image.architecture !== mine);
  const names = others.map((image) => `${image.names[0]} (${image.architecture})`);
  return [
    {
      name: "labs' images",
      ok: true,
      seen: `${held.length} of ${wanted.length} are here; a lab's first start pulls what it needs`,
      neededBy: 'every lab',
    },
    ...(names.length === 0
      ? []
      : [
          fault(
            {
              name: 'foreign images',
              seen: `${names.join(', ')}, and the engine is ${mine}`,
              neededBy: `labs that use them: they are slow, or end with "exec format error"; ${UNTRIED}`,
              hints: others.map(({ names: [name] }) => `docker pull --platform linux/${mine} ${name}`),
            },
            true,
          ),
        ]),
    ...(hub ? judgeHub(hub) : []),
  ];
}
