#!/usr/bin/env bash
# drift.sh FIELD KIND VERB ARGUMENT…: changes an object of two releases by hand, upgrades both with the values they
# have, and prints what became of the field: one line, with tabs.
set -o errexit -o nounset -o pipefail

field=$1 kind=$2 verb=$3
shift 3
look() { kubectl get "$kind" "$1" --ignore-not-found --output "jsonpath=$field"; }

line="$verb $kind${*:+ $*}"
for release in new old; do
  before=$(look "$release")
  kubectl "$verb" "$kind" "$release" "$@" >>drift.log
  after=$(look "$release")
  if ! helm upgrade "$release" ./site --reuse-values >>drift.log 2>&1; then
    line+=$'\tupgrade refused'
    helm upgrade "$release" ./site --reuse-values --force-conflicts >>drift.log
    continue
  fi
  case $(look "$release") in
    "$before") line+=$'\tundone' ;;
    "$after") line+=$'\tstays' ;;
    *) line+=$'\tsomething else' ;;
  esac
done
echo "$line"
