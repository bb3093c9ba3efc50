/** A kubectl that plays two clusters of the learner's own, and a machine with nothing else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KUBECTL, machine } from './machine.ts';
import { tinyLab } from './project.ts';

/** What `kubectl config view` says of a context. */
export const kubeconfigOf = (context: string, user: object = { token: 'secret' }): string =>
  JSON.stringify({
    'current-context': context,
    clusters: [{ name: 'c', cluster: { server: `https://${context}.example` } }],
    users: [{ name: 'u', user }],
  });

/**
 * A kubectl with the contexts mine and yours. What a cluster has is in files of a folder named after its
 * context: a namespace's "uid created mark", its version, its uid, what one may not do; "down" where it does
 * not answer. Every call is written down with KUBECONFIG and AWS_PROFILE.
 */
const fake = `root=$(dirname "$(dirname "$0")")
echo "$KUBECONFIG|$AWS_PROFILE|$*" >>"$root/asked"
case "$*" in
  "version --client"*) ${KUBECTL}; exit ;;
  "config get-contexts"*) printf 'mine\\nyours\\n'; exit ;;
  "config view"*" --context mine "*) cat "$root/mine.json"; exit ;;
  "config view"*" --context yours "*) cat "$root/yours.json"; exit ;;
  "config view"*) echo 'error: cannot locate context' >&2; exit 1 ;;
  *"config set-context"*) exit ;;
esac
at=mine
[[ $(cat "$2") == *yours.example* ]] && at=yours
at=$root/$at
[[ -e $at/down ]] && { echo 'Unable to connect to the server: no route to host' >&2; exit 1; }
case "$*" in
  *" version --output json") v=$(cat "$at/version")
    client='"clientVersion":{"gitVersion":"v1.37.0"}'
    echo "{$client,\\"serverVersion\\":{\\"gitVersion\\":\\"$v\\"}}" ;;
  *"auth can-i "*) [[ -e $at/no ]] && [[ "$*" == *"$(cat "$at/no")" ]] && { echo no; exit 1; }; echo yes ;;
  *"get namespace kube-system"*) printf '%s' "$(cat "$at/uid")" ;;
  *"get namespace tiny "*) [[ -s $at/tiny ]] && cat "$at/tiny" ;;
  *"get persistentvolumes"*) [[ -e $at/volumes ]] && cat "$at/volumes" ;;
  *"create --filename -") [[ -s $at/tiny ]] && { echo AlreadyExists >&2; exit 1; }
    IFS= read -r all || true
    [[ $all =~ drydock.run\\":\\"([a-z0-9-]+) ]]
    printf 'u1 2026-12-01T10:00:00Z %s' "\${BASH_REMATCH[1]}" >"$at/tiny" ;;
  *" wait "*) ;;
  *"patch persistentvolume "*) : >"$at/volumes" ;;
  *"delete Namespace tiny "*) : >"$at/tiny" ;;
  *) echo "unknown: $*" >&2; exit 1 ;;
esac
exit 0`;

const yaml = `title: A tiny lab
lesson: test/tiny
needs: [kind]
anyCluster: true
minutes: 1
steps: [{id: 1-only, kind: do, title: The only step, seconds: 20}]
`;

/**
 * A machine with that kubectl, no engine, and two labs: test/tiny runs on any cluster, test/nodes on the
 * course's. `env` names theirs.yaml as the learner's kubeconfig.
 */
export function ownMachine() {
  const files = {
    ...tinyLab({ yaml, run: 'echo "at $KUBECONFIG"; : >done\n' }),
    ...tinyLab({ yaml: yaml.replace('anyCluster: true\n', '') }, 'test/nodes'),
    'theirs.yaml': 'never read by us\n',
  };
  const { root, env: bare } = machine({ kubectl: fake }, files);
  for (const context of ['mine', 'yours']) {
    mkdirSync(join(root, context));
    writeFileSync(join(root, `${context}.json`), kubeconfigOf(context));
    writeFileSync(join(root, context, 'version'), 'v1.37.0');
    writeFileSync(join(root, context, 'uid'), `uid-of-${context}`);
  }
  const theirs = join(root, 'theirs.yaml');
  const env = { ...bare, KUBECONFIG: theirs, AWS_PROFILE: 'learner' };
  const state = join(root, '.drydock');
  const copies = (): string[] => (existsSync(join(state, 'own')) ? readdirSync(join(state, 'own')) : []);
  const has = (context: string): string => {
    const file = join(root, context, 'tiny');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const put = (name: string, text: string) => writeFileSync(join(root, name), text);
  const asked = (): string[] => readFileSync(join(root, 'asked'), 'utf8').split('\n');
  return { root, env, state, copies, has, put, asked, theirs };
}
