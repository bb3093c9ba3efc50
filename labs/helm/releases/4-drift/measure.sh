# Five changes, each made to two new releases. One was applied by the server, the other one by the client, as in Helm 3.
helm install new ./site --wait --timeout 90s --hide-notes
helm install old ./site --wait --timeout 90s --server-side=false --hide-notes
{
  drift '{.metadata.labels.team}' deployment label team=night
  drift '{.spec.replicas}' deployment scale --replicas=2
  drift '{.data}' configmap patch --patch='{"data":{"index.html":"Mine"}}'
  drift '{.metadata.labels}' service label helm.sh/chart-
  drift '{.metadata.name}' service delete
} >drift.tsv
cat drift.tsv
helm uninstall new old
