#!/usr/bin/env bash
# While people vote, the Pod of the database is deleted.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

columns="custom-columns=UID:.metadata.uid,NODE:.spec.nodeName,CLAIM:.spec.volumes[0].persistentVolumeClaim.claimName"
kubectl get pod db-0 --output "$columns" | tee first-database.txt
receipts_before=$(receipts)
stored_before=$(sql 'SELECT count(*) FROM votes')
began=$(sql 'SELECT extract(epoch FROM now())')

# They do not wait for us.
cast cats 300 &
voting=$!
arrived $((receipts_before + 20))
kubectl delete pod db-0
kubectl wait --for create --timeout 60s pod/db-0
kubectl wait --for condition=Ready --timeout 120s pod/db-0
wait "$voting"
settle
kubectl get pod db-0 --output "$columns"
results

timeline "$began" >votes.tsv
reading cast "$(($(receipts) - receipts_before))" count
reading stored "$(($(sql 'SELECT count(*) FROM votes') - stored_before))" count
reading outlasted "$(outlasted)" count
reading slowest-vote "$(slowest_vote "$began")" ms
