# Which type does a value get when it's written this way? The template of the chart bench prints it.
echo 'it: 1.10' >it.yaml
helm template t bench -f it.yaml | grep it:
helm template t bench --set it=1.10 | grep it:
helm template t bench --set-string it=1.10 | grep it:

# Then another template in bench, one at a time: whitespace,
cat traps/glued.yaml
cp traps/glued.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml || true

cat traps/nested.yaml
cp traps/nested.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml || true

# text that looks like something else,
cat traps/colon.yaml
cp traps/colon.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml || true

# values that aren't there,
cat traps/nil.yaml
cp traps/nil.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml || true

cat traps/scope.yaml
cp traps/scope.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml || true

cat traps/required.yaml
cp traps/required.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml || true

# and one that is there.
cat traps/zero.yaml
cp traps/zero.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml

# Valid YAML, but the API server refuses it.
cat traps/number.yaml
cp traps/number.yaml bench/templates/it.yaml
helm install trap bench -f traps.yaml || true
helm uninstall trap

# lookup asks the cluster, if it may.
cat traps/lookup.yaml
cp traps/lookup.yaml bench/templates/it.yaml
helm template trap bench -f traps.yaml | grep found:
helm template trap bench -f traps.yaml --dry-run=server | grep found:

# A schema refuses values before any template is read. It names the faults in no fixed order, hence sort.
helm template north kiosk --set replicas=two,replica=3,image.tag=null --set-json 'dishes=[{"name": "soup"}]' 2>&1 | sort -r || true
