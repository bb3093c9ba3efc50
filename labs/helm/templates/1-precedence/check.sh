# Holds when the release lamp is as it was installed, and the folder newer has a chart whose lamp is brighter by default.
in_lab_namespace
release_is lamp deployed
for one in from=me watts=40; do
  seen=$(kubectl get configmap lamp-lamp -o "jsonpath={.data.${one%=*}}" 2>/dev/null) || true
  [[ $seen == "${one#*=}" ]] || fail "the ConfigMap of release lamp has ${one%=*}: '$seen'" "'${one#*=}'" "helm history lamp; helm rollback lamp 1"
done
seen=$(helm template t newer 2>/dev/null | awk -F '"' '/^  watts:/ {print $2}') || true
[[ $seen == 60 ]] || fail "the chart in the folder newer has a lamp of '$seen' watts" "60" "cp -R tower/charts/lamp newer, and another number in newer/values.yaml"
pass "lamp is as it was told, and a newer chart is there to upgrade to"
