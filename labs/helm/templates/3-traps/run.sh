#!/usr/bin/env bash
# Templates write text, which is read as YAML afterwards. What goes wrong in between, one template at a time.
set -o errexit -o nounset -o pipefail

# First: what kind of value is it, when it is written this way? The template of bench says so, the table is kinds.tsv.
kind_of() { helm template t bench "$@" | awk -F '"' '/^  it:/ {print $2}'; }
for it in 1.10 0123 no 1000000 1e3 null; do
  printf 'it: %s\n' "$it" >it.yaml
  printf '%s\t%s\t%s\t%s\n' "$it" "$(kind_of -f it.yaml)" \
    "$(kind_of --set it="$it")" "$(kind_of --set-string it="$it")" >>kinds.tsv
done

# Then a template of its own in bench: the template, and what Helm says of it without its closing advice.
try() {
  cat "traps/$1.yaml"
  cp "traps/$1.yaml" bench/templates/it.yaml
  helm template trap bench -f traps.yaml 2>&1 | awk 'NF && !/^---|^# Source|Use --debug/ {print "  | " $0}'
}

try glued || true
try nested || true
try colon || true
try nil || true
try scope || true
try required || true
try zero

# Valid YAML, and still not what the API takes.
cp traps/number.yaml bench/templates/it.yaml
tail -n 2 bench/templates/it.yaml
helm install trap bench -f traps.yaml || helm uninstall trap

# lookup asks the cluster, if there is one to ask.
try lookup
helm template trap bench -f traps.yaml --dry-run=server | grep found

# A schema says no before any template is read. It names faults in any order, hence sort.
helm template north kiosk --set replicas=two,replica=3,image.tag=null --set-json 'dishes=[{"name": "soup"}]' 2>&1 |
  grep -E '^(Error|-)' | sort -r || true
