# Sourced by check.sh of labs of Helm, after check.sh: a few looks at releases.
# shellcheck shell=bash
# The checks read what last_revision sets.
# shellcheck disable=SC2034

# last_revision RELEASE: goes on only if the release has a history; sets REVISION, STATUS, CHART (such as shop-0.2.0), APP_VERSION and DESCRIPTION of its
# last revision.
last_revision() {
  local last
  last=$(helm history "$1" --max 1 --output yaml 2>/dev/null) || fail "no release named $1 in this namespace" "one of that name" "helm list lists what exists"
  REVISION=$(awk '$1 == "revision:" { print $2 }' <<<"$last")
  STATUS=$(awk '$1 == "status:" { print $2 }' <<<"$last")
  CHART=$(awk '$1 == "chart:" { print $2 }' <<<"$last")
  APP_VERSION=$(sed -n 's/^[- ]*app_version: //p' <<<"$last" | tr -d "\"'")
  DESCRIPTION=$(sed -n 's/^.*description: //p' <<<"$last")
}

# release_is RELEASE STATUS: goes on only if its last revision has that status. Sets what last_revision sets.
release_is() {
  last_revision "$1"
  [[ $STATUS == "$2" ]] || fail "revision $REVISION, the last of the release $1, is $STATUS: $DESCRIPTION" "$2" "helm history $1"
}

# revisions RELEASE STATUS: how many revisions of the release have that status.
revisions() {
  helm history "$1" --output yaml | awk -v status="$2" '$1 == "status:" && $2 == status { count++ } END { print count + 0 }'
}

# configured_page RELEASE: what the ConfigMap of the release has as its page; nothing where there is none.
configured_page() {
  kubectl get configmap "$1" --output 'jsonpath={.data.index\.html}' 2>/dev/null || true
}
