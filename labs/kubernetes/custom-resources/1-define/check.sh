# Holds when the API server serves Websites, has home with its defaults, and refuses what the schema forbids.
in_lab_namespace
serves_websites
object_exists website home
seen=$(field website home .spec.stage .spec.replicas)
[[ $seen == 'test 1' ]] || fail "home has stage and replicas: $seen" "'test 1', the defaults" \
  "kubectl get website home -o yaml"
accepts 'text: Hello'
refuses 'stage: test'
refuses 'text: Hello, stage: production'
refuses 'text: Hello, replicas: 20'
refuses 'text: Hello, stage: live'
accepts 'text: Hello, stage: live, replicas: 2'
pass "home is a Website, and the schema keeps mistakes out"
