# Two tables, with every source that Helm has. The file text is for --set-file.
printf 'set-file' >text
{
  wins tower/charts/lamp
  wins tower
  wins tower -f a.yaml
  wins tower -f a.yaml -f b.yaml
  wins tower -f b.yaml -f a.yaml
  wins tower --set-json 'lamp.from="set-json"' -f a.yaml
  wins tower --set lamp.from=set --set-json 'lamp.from="set-json"'
  wins tower --set-string lamp.from=set-string --set lamp.from=set
  wins tower --set-file lamp.from=text --set-string lamp.from=set-string
  wins tower --set-literal lamp.from=set-literal --set-file lamp.from=text
  wins tower -f a.yaml --set lamp.from=null
  wins tower -f a.yaml --set lamp=null
} >sources.tsv
cat sources.tsv
{
  after
  after --set flashes=9
  after --set flashes=9 --reuse-values
  after --set flashes=9 --reset-then-reuse-values
  after --reset-values
} >upgrades.tsv
cat upgrades.tsv
