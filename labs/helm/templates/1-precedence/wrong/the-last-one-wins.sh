# expect: row 7 of sources.tsv is 'tower --set lamp.from=set --set-json lamp.from="set-json" | set-json'
# The table that you'd write without trying it: whatever is typed last wins.
printf '%s\t%s\n' \
  'tower/charts/lamp' 'the subchart' \
  'tower' 'the chart' \
  'tower -f a.yaml' a.yaml \
  'tower -f a.yaml -f b.yaml' b.yaml \
  'tower -f b.yaml -f a.yaml' a.yaml \
  'tower --set-json lamp.from="set-json" -f a.yaml' set-json \
  'tower --set lamp.from=set --set-json lamp.from="set-json"' set-json \
  'tower --set-string lamp.from=set-string --set lamp.from=set' set \
  'tower --set-file lamp.from=text --set-string lamp.from=set-string' set-string \
  'tower --set-literal lamp.from=set-literal --set-file lamp.from=text' set-file \
  'tower -f a.yaml --set lamp.from=null' a.yaml \
  'tower -f a.yaml --set lamp=null' a.yaml >sources.tsv
