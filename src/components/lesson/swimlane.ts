import { parseData } from '../../project/parse.ts';
import { Problem } from '../../project/problem.ts';
import { type Author, authors, type Call, call } from '../../schemas/audit-event.ts';
import type { RecordedTable } from '../../schemas/recording.ts';
import { formatValue } from './readings.ts';
import { listed } from './text.ts';

/** What a lane is called, and the lesson that explains who calls there. */
const LANES: Record<Author, { lane: string; lesson: string }> = {
  kubectl: { lane: 'kubectl', lesson: '/kubernetes/yaml-and-api/' },
  'deployment-controller': { lane: 'Deployment', lesson: '/kubernetes/deployments/' },
  'replicaset-controller': { lane: 'ReplicaSet', lesson: '/kubernetes/deployments/' },
  'kube-scheduler': { lane: 'scheduler', lesson: '/kubernetes/scheduling/' },
  kubelet: { lane: 'kubelet', lesson: '/kubernetes/nodes/' },
  'endpointslice-controller': { lane: 'EndpointSlice', lesson: '/kubernetes/services/' },
  'generic-garbage-collector': { lane: 'garbage collector', lesson: '/kubernetes/deletion/' },
};

/** A call with its place: `x` are percentages, `y` pixels, so that text keeps its size on every screen. */
export interface DrawnCall {
  /** Also the anchor of its entry. */
  id: string;
  /** "31 ms". */
  after: string;
  author: Author;
  /** The name of its lane, short enough for a phone. */
  lane: string;
  lesson: string;
  /** "create pods/binding". */
  does: string;
  name: string;
  code: number;
  refused: boolean;
  /** Of etcd; undefined where the call wrote nothing, or nothing tells what. */
  revision: string | undefined;
  state: string | undefined;
  x: number;
  y: number;
}

export interface SwimLaneLayout {
  lanes: { name: string; x: number }[];
  calls: DrawnCall[];
  /** Where calls end, and where what they wrote ends. */
  api: number;
  etcd: number;
  height: number;
  /** The same in a sentence, for those who do not see the drawing. */
  description: string;
}

/** Room for the names of the lanes. */
export const HEAD = 108;
/** Height of a call: more than the 24 px that something to press needs. */
export const ROW = 34;
/** Where etcd's lane stands: right of it is room for a revision of seven digits on a phone. */
const LAST = 84;

/**
 * The calls in a table. Throws a Problem that names row and column where one is not as
 * src/schemas/audit-event.ts has it.
 */
export function callsOf(table: RecordedTable): Call[] {
  return table.rows.map((row, index) => {
    const fields = Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]]));
    return parseData(
      call,
      fields,
      `table ${table.name}, row ${index + 1}`,
      'a step writes such rows with recorder.py of labs/kubernetes/flight-recorder',
    );
  });
}

/**
 * Works out the lanes of recorded calls: who called stands left, in the order in which they act, then the API
 * server and etcd.
 */
export function swimLaneLayout(table: RecordedTable): SwimLaneLayout {
  const calls = callsOf(table);
  const present = authors.filter((author) => calls.some((one) => one.author === author));
  const step = LAST / (present.length + 1.5);
  const x = (index: number): number => Math.round((index + 0.5) * step * 10) / 10;
  const [api, etcd] = [x(present.length), x(present.length + 1)];
  const refused = calls.filter(({ code }) => code >= 400).length;
  const counted = present.map((author) => `${author} ${calls.filter((one) => one.author === author).length}`);
  return {
    lanes: [
      ...present.map((author, index) => ({ name: LANES[author].lane, x: x(index) })),
      { name: 'API server', x: api },
      { name: 'etcd', x: etcd },
    ],
    calls: calls.map(({ at, author, verb, what, name, code, revision, state }, index) => ({
      id: `${table.name}-${index + 1}`,
      after: formatValue(at, 'ms'),
      author,
      ...LANES[author],
      does: `${verb} ${what}`,
      name,
      code,
      refused: code >= 400,
      revision: revision === '-' ? undefined : revision,
      state: state === '-' ? undefined : state,
      x: x(present.indexOf(author)),
      y: HEAD + index * ROW,
    })),
    api,
    etcd,
    height: HEAD + calls.length * ROW,
    description:
      `${calls.length} calls to the API server within ${formatValue(calls.at(-1)?.at ?? 0, 'ms')}, ` +
      `${refused} of them refused: ${listed(counted)}.`,
  };
}

/**
 * The first recorded call of an author, with certain words in what the object says after it. Throws a Problem
 * that names the calls there are.
 */
export function findCall(table: RecordedTable, author: Author, does: string, says = ''): DrawnCall {
  const calls = swimLaneLayout(table).calls.filter((one) => one.author === author);
  const found = calls.find((one) => one.does === does && (one.state ?? '').includes(says));
  if (found) return found;
  const there = [
    ...new Set(calls.map((one) => `${one.does}${one.does === does ? `: ${one.state ?? '-'}` : ''}`)),
  ];
  throw new Problem(
    `table ${table.name}: expected a call '${does}' of ` +
      `${author}${says && ` after which the object says '${says}'`}; ` +
      `found ${listed(there) || 'none of that author'}`,
  );
}
