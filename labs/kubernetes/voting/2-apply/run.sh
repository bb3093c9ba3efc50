#!/usr/bin/env bash
# A password, and three files. Nothing says what has to be started first.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

mkdir -p secrets
od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >secrets/db-password
kubectl create secret generic db-password --from-file secrets/db-password
kubectl create configmap schema --from-file schema.sql

kubectl apply --filename data.yaml --filename app.yaml --filename voter.yaml
kubectl wait --for condition=Available --timeout 180s deployment --all
kubectl wait --for condition=Ready --timeout 90s pod/voter
kubectl get pods
kubectl get persistentvolumeclaims --output custom-columns=CLAIM:.metadata.name,STATUS:.status.phase,CLASS:.spec.storageClassName
reading failures "$(kubectl logs deployment/worker | grep -c '"no database"' || true)" count

cast cats 1
settle
results
