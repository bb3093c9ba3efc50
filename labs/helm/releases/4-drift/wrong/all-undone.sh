# expect: row 1 of drift.tsv is 'label deployment team=night | undone
# The table of someone who takes Helm for a controller: an upgrade undoes every change by hand.
printf '%s\tundone\tundone\n' \
  'label deployment team=night' \
  'scale deployment --replicas=2' \
  'patch configmap --patch={"data":{"index.html":"Mine"}}' \
  'label service helm.sh/chart-' \
  'delete service' >drift.tsv
