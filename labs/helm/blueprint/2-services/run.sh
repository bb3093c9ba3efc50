#!/usr/bin/env bash
# Three charts, each a few values and one line of template. The rest is in the blueprint, of which each gets a packed copy.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../kubernetes/voting/files source=votes.sh
. ./votes.sh
# shellcheck source-path=SCRIPTDIR/../files source=tools.sh
. ./tools.sh

cat worker/templates/all.yaml
cat worker/values.yaml
for service in vote worker result; do
  helm dependency update "$service" >/dev/null
  helm lint --strict --quiet "$service"
  helm install "$service" "./$service" --wait --timeout 150s >/dev/null
done
kubectl get deployments,services --selector app.kubernetes.io/managed-by=Helm --label-columns blueprint
cat worker/Chart.lock

reach vote
reach result
cast cats 1
settle
results

reading plain "$(lines app.yaml)" count
reading blueprint "$(chart_lines blueprint)" count
for service in vote worker result; do
  reading "$service" "$(chart_lines "$service")" count
done
