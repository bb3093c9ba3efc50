# Sourced by check.sh of labs of Helm, after lib/check.sh and lib/cluster.sh: a few looks at releases.
# shellcheck shell=bash
# The checks read REVISION, STATUS and DESCRIPTION.
# shellcheck disable=SC2034

# last_revision RELEASE: goes on only if the release has a history; sets REVISION, STATUS and DESCRIPTION of its last revision.
last_revision() {
  local last
  last=$(helm history "$1" --max 1 --output yaml 2>/dev/null) || fail "no release named $1 in this namespace" "one" "helm list shows what there is"
  REVISION=$(awk '$1 == "revision:" { print $2 }' <<<"$last")
  STATUS=$(awk '$1 == "status:" { print $2 }' <<<"$last")
  DESCRIPTION=$(sed -n 's/^.*description: //p' <<<"$last")
}

# revisions RELEASE STATUS: how many revisions of the release have that status.
revisions() {
  helm history "$1" --output yaml | awk -v status="$2" '$1 == "status:" && $2 == status { count++ } END { print count + 0 }'
}

# page_of RELEASE: what the ConfigMap of the release has as its page; nothing where there is none.
page_of() {
  kubectl get configmap "$1" --output 'jsonpath={.data.index\.html}' 2>/dev/null || true
}
