/**
 * What older articles say and this course must not, outside of a "You may have read…" note. Sources: the
 * notes that name each belief.
 */
export const OUTDATED: { pattern: RegExp; instead: string }[] = [
  { pattern: /k8s\.gcr\.io/i, instead: 'registry.k8s.io' },
  { pattern: /baltocdn\.com/i, instead: 'nothing: that host belongs to a third party' },
  {
    pattern: /\bdocker-compose (?!v2|plugin)(?:up|down|run|build|ps|logs|exec|-f)/i,
    instead: 'docker compose',
  },
  { pattern: /\bhelm init\b/i, instead: 'nothing: Helm 3 and 4 have no server part' },
  { pattern: /\btiller\b/i, instead: 'Helm talks to the API server with your kubeconfig' },
  { pattern: /(?<![\w/.-])stable\/[a-z]/i, instead: 'an OCI registry' },
  { pattern: /--atomic\b/, instead: '--rollback-on-failure' },
  { pattern: /^version: ["']?[23]/m, instead: 'no version: key in a Compose file' },
  { pattern: /ingress-nginx/i, instead: 'Gateway API, with Contour' },
  { pattern: /\bbitnami\//i, instead: 'the official image' },
  { pattern: /extensions\/v1beta1/, instead: 'apps/v1 or networking.k8s.io/v1' },
  { pattern: /\bmaster nodes?\b|\bminions?\b/i, instead: 'control plane, node' },
];

/** A page's text without its "You may have read…" notes; line breaks stay, so that line numbers hold. */
const withoutNotes = (text: string): string =>
  text.replace(/<YouMayHaveRead>[\s\S]*?<\/YouMayHaveRead>/g, (note) => note.replace(/[^\n]/g, ''));

export interface Finding {
  line: number;
  found: string;
  instead: string;
}

/** Every outdated statement of a text, by line. */
export function outdated(text: string): Finding[] {
  const plain = withoutNotes(text);
  return OUTDATED.flatMap(({ pattern, instead }) =>
    [...plain.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => ({
      line: plain.slice(0, match.index).split('\n').length,
      found: match[0],
      instead,
    })),
  );
}
