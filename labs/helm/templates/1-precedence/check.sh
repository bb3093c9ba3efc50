# Holds when the release lamp is as it was installed, and the folder newer has a chart whose lamp is brighter by default. Where the tables were measured,
# each row names the source that wins.
in_lab_namespace
table_is sources <<'END'
tower/charts/lamp | the subchart
tower | the chart
tower -f a.yaml | a.yaml
tower -f a.yaml -f b.yaml | b.yaml
tower -f b.yaml -f a.yaml | a.yaml
tower --set-json lamp.from="set-json" -f a.yaml | set-json
tower --set lamp.from=set --set-json lamp.from="set-json" | set
tower --set-string lamp.from=set-string --set lamp.from=set | set-string
tower --set-file lamp.from=text --set-string lamp.from=set-string | set-file
tower --set-literal lamp.from=set-literal --set-file lamp.from=text | set-literal
tower -f a.yaml --set lamp.from=null | the template
tower -f a.yaml --set lamp=null | the subchart
END
table_is upgrades <<'END'
nothing | me | 60
--set flashes=9 | the subchart | 60
--set flashes=9 --reuse-values | me | 40
--set flashes=9 --reset-then-reuse-values | me | 60
--reset-values | the subchart | 60
END
release_is lamp deployed
for one in from=me watts=40; do
  seen=$(kubectl get configmap lamp-lamp -o "jsonpath={.data.${one%=*}}" 2>/dev/null) || true
  [[ $seen == "${one#*=}" ]] || fail "the ConfigMap of release lamp has ${one%=*}: '$seen'" "'${one#*=}'" "helm history lamp; helm rollback lamp 1"
done
seen=$(helm template t newer 2>/dev/null | awk -F '"' '/^  watts:/ {print $2}') || true
[[ $seen == 60 ]] || fail "the chart in the folder newer has a lamp of '$seen' watts" "60" "cp -R tower/charts/lamp newer, and another number in newer/values.yaml"
pass "lamp has the values it was given, and a newer chart is there to upgrade to"
