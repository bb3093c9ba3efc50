/**
 * What differs from run to run is marked here, and nowhere else: `⟦kind:value⟧` in a recording's text, a
 * dotted underline on the page. The value stays as the machine printed it. Rules apply in order, each to what
 * no earlier one has marked.
 */
const RULES: { kind: string; pattern: RegExp }[] = [
  { kind: 'digest', pattern: /\bsha256:[0-9a-f]{64}\b/g },
  { kind: 'id', pattern: /\b[0-9a-f]{64}\b/g },
  // BuildKit names its build context by the ids of a session and a snapshot.
  { kind: 'id', pattern: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:::[0-9a-z]{25})?\b/g },
  { kind: 'time', pattern: /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?/g },
  // As Helm words them.
  {
    kind: 'time',
    pattern: /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}\b/g,
  },
  { kind: 'time', pattern: /\b\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d+)? [+-]\d{4} [A-Z]{3,4}\b/g },
  // As kubectl describe and HTTP word them.
  {
    kind: 'time',
    pattern:
      /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:[+-]\d{4}|GMT)/g,
  },
  { kind: 'time', pattern: /(?<=\bmodifiedAt"?[=:] ?"?)\d{10}\b/g },
  {
    kind: 'time',
    pattern: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d{2}:\d{2}(?::\d{2})?\b/g,
  },
  { kind: 'address', pattern: /\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/g },
  { kind: 'time', pattern: /\b\d{2}:\d{2}:\d{2}(?:\.\d+)?\b/g },
  // The directory behind the link ..data of a ConfigMap's or Secret's volume.
  { kind: 'time', pattern: /\b\d{4}(?:_\d{2}){5}\.\d+\b/g },
  { kind: 'version', pattern: /(?<=\bresourceVersion"?: ")\d+(?=")/g },
  { kind: 'version', pattern: /(?<=\bResource Version: +)\d+$/gm },
  // The host's end of a container's network cable.
  { kind: 'id', pattern: /\bveth[0-9a-f]{7}\b/g },
  { kind: 'id', pattern: /\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12}\b/g },
  // Nodes, services and tasks of a Swarm.
  { kind: 'id', pattern: /\b(?=[0-9a-z]*[0-9])(?=[0-9a-z]*[a-z])[0-9a-z]{25}\b/g },
  // Kubernetes makes names unique with letters that spell no word: a ReplicaSet's hash, a Pod's five letters.
  {
    kind: 'name',
    pattern: /\b[a-z][a-z0-9-]*-[bcdf-hj-np-tv-xz24-9]{8,10}(?:-[bcdf-hj-np-tv-xz24-9]{5})?(?![A-Za-z0-9])/g,
  },
  { kind: 'name', pattern: /\b[a-z][a-z0-9-]*-(?=[bcdf-hj-np-tv-xz]*[24-9])[bcdf-hj-np-tv-xz24-9]{5}\b/g },
  // The same without a digit, which could be a word elsewhere: the volume with a Pod's token, a debug
  // container, an EndpointSlice.
  { kind: 'name', pattern: /\b(?:kube-api-access|debugger)-[bcdf-hj-np-tv-xz24-9]{5}\b/g },
  {
    kind: 'name',
    pattern: /^[a-z][a-z0-9-]*-[bcdf-hj-np-tv-xz24-9]{5}(?= +(?:IPv[46]|\d+\/\d+) )/gm,
  },
  { kind: 'name', pattern: /(?<=\bpod\/|^Name: +)[a-z][a-z0-9-]*-[bcdf-hj-np-tv-xz24-9]{5}\b/gm },
  // kube-proxy names the rules for one Pod by a hash of its address.
  { kind: 'name', pattern: /\bKUBE-SEP-[A-Z2-7]{16}\b/g },
  // What a Service of type NodePort was given, as kubectl get and iptables word it.
  { kind: 'port', pattern: /(?<=\d:)3[0-2]\d{3}(?=\/(?:TCP|UDP)\b)/g },
  { kind: 'port', pattern: /(?<=KUBE-NODEPORTS .*--dport )3[0-2]\d{3}\b/g },
  // What kubectl top says of a Pod or a node: thousandths of a processor, which look like minutes.
  { kind: 'figure', pattern: /\b\d+m(?= +(?:\d+% +)?\d+Mi\b)/g },
  // The last column of kubectl get; but not a quota's CPUs, where 100m is a tenth of one.
  { kind: 'age', pattern: /(?<=^(?!requests\.|limits\.).* {2,})(?:\d+[smhd]){1,2}$/gm },
  { kind: 'age', pattern: /(?<=^(?!requests\.|limits\.).* {2,})(?:\d+[smhd]){1,2}(?= {2,})/gm },
  // The first column of kubectl get events.
  { kind: 'age', pattern: /^(?:\d+[smhd]){1,2}(?= {2,}(?:Normal|Warning) )/gm },
  // Of an event that came several times, and of the last restart.
  { kind: 'age', pattern: /(?<= {2,})(?:\d+[smhd]){1,2} \(x\d+ over (?:\d+[smhd]){1,2}\)/g },
  { kind: 'age', pattern: /(?<=\d \()(?:\d+[smhd]){1,2}(?= ago\))/g },
  // As Docker words it: "Up 3 seconds", "Exited (0) About a minute ago", "2 hours ago".
  {
    kind: 'age',
    pattern: /(?<=\bUp )(?:Less than a second|About an? (?:minute|hour)|\d+ (?:second|minute|hour)s?)\b/g,
  },
  {
    kind: 'age',
    pattern:
      /\b(?:Less than a second|About an? (?:minute|hour)|\d+ (?:second|minute|hour|day|week)s?)(?= ago\b)/g,
  },
  { kind: 'address', pattern: /\b(?:10|172|192)\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g },
  { kind: 'process id', pattern: /(?<=\bpid[ =:]+)\d+\b/gi },
  { kind: 'inode', pattern: /(?<=\b(?:cgroup|ipc|mnt|net|pid|time|user|uts):\[)\d+(?=\])/g },
  { kind: 'index', pattern: /(?<=@if)\d+\b/g },
  { kind: 'duration', pattern: /\b\d+(?:\.\d+)? ?(?:ms|µs|milliseconds)\b/g },
  // BuildKit's plain progress: of a step, and of a line that its command printed.
  { kind: 'duration', pattern: /(?<=^#\d+ )\d+\.\d{1,3}(?= )/gm },
  { kind: 'duration', pattern: /(?<![\w.])\d+\.\ds\b/g },
  // What bash's `time` prints.
  { kind: 'duration', pattern: /(?<=^(?:real|user|sys)\t)\d+m\d+\.\d{3}s$/gm },
  { kind: 'duration', pattern: /(?<=\[ *)\d+\.\d{6}(?=\])/g },
];

/** What a kind means to a reader: the explanation shown on focus. */
export const EXPLANATIONS: Record<string, string> = {
  digest: 'a digest: another build of the same image has another',
  id: 'an id that the engine made up for this run',
  time: 'the moment of this run',
  version: 'the mark of this write: the cluster counts its writes',
  name: 'a name that Kubernetes made unique for this run',
  age: 'how old it was when this ran',
  address: 'an address that was free in this run',
  port: 'a port that was free in this run',
  'process id': 'a process id of this run',
  inode: 'the number of a namespace: the kernel numbered it when it was made',
  index: 'the number of a network interface: counted up on each machine',
  duration: 'a duration: yours will differ',
  figure: 'a figure of this run: yours will differ',
};

const MARK = /⟦([a-z ]+):([^⟧]*)⟧/g;

/**
 * Marks every value of a text that differs from run to run.
 * @param varies patterns of what differs in this step alone, as in lab.yaml
 */
export function markVarying(text: string, varies: readonly string[] = []): string {
  // A line that already has our brackets would be ambiguous to read back.
  let marked = text.replaceAll('⟦', '[[').replaceAll('⟧', ']]');
  const own = varies.map((pattern) => ({ kind: 'figure', pattern: new RegExp(pattern, 'gm') }));
  for (const { kind, pattern } of [...RULES, ...own])
    marked = marked
      .split(/(⟦[^⟧]*⟧)/)
      .map((part) => (part.startsWith('⟦') ? part : part.replace(pattern, (value) => `⟦${kind}:${value}⟧`)))
      .join('');
  return marked;
}

/** A marked text without its varying values: what two recordings have in common. */
export const withoutValues = (text: string): string => text.replace(MARK, '⟦$1⟧');

/** The text as the machine printed it. */
export const unmark = (text: string): string => text.replace(MARK, '$2');

export type Part = { text: string; kind?: string };

/** A marked text in pieces: plain ones, and varying ones with their kind. */
export function parts(text: string): Part[] {
  const result: Part[] = [];
  let end = 0;
  for (const { 0: mark, 1: kind = '', 2: value = '', index } of text.matchAll(MARK)) {
    if (index > end) result.push({ text: text.slice(end, index) });
    result.push({ text: value, kind });
    end = index + mark.length;
  }
  if (end < text.length) result.push({ text: text.slice(end) });
  return result;
}
