# Helpers of this lab's checks and measurements.
# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/registry.sh"

# lesson_served HOST: goes on only if a lesson comes through the Gateway under that name, and keeps in VERSION
# whose it is. Looks for ten seconds: Envoy follows a change within a moment.
lesson_served() {
  local attempt said
  for ((attempt = 0; attempt < 10; attempt++)); do
    said=$(curl -s --max-time 10 -w '%{http_code}' -H "Host: $1" http://127.0.0.1:8081/start/how-it-works/) ||
      true
    if [[ $said == *'</html>'*200 ]]; then
      VERSION=$(curl -s --max-time 10 -H "Host: $1" http://127.0.0.1:8081/healthz) || true
      VERSION=${VERSION#ok }
      return 0
    fi
    sleep 1
  done
  fail "http://$1:8081/start/how-it-works/ is answered with ${said: -3}" "the lesson, with 200" \
    "kubectl get pods,httproutes; helm test drydock"
}

# pods_by_version: how many Pods of the site there are, by version and readiness, such as "2x1=True".
pods_by_version() {
  local version='.metadata.labels.app\.kubernetes\.io/version'
  local ready='.status.conditions[?(@.type=="Ready")].status'
  kubectl get pods -l app.kubernetes.io/name=drydock --no-headers -o "custom-columns=V:$version,R:$ready" |
    sort | uniq -c | awk '{print $1 "x" $2 "=" $3}'
}

# pods_of_version VERSION: goes on only if all Pods of the site, at least two, are ready and of that version.
# Waits for a minute as long as Pods come or go, or the autoscaler hasn't made the second one yet.
pods_of_version() {
  local attempt seen
  for ((attempt = 0; attempt < 60; attempt++)); do
    seen=$(pods_by_version)
    if [[ $seen =~ ^[0-9]+x"$1"=True$ && ${seen%%x*} -ge 2 ]]; then return 0; fi
    # Of one version, and all ready: nothing is under way.
    if [[ -z $seen || $seen =~ ^([2-9]|[0-9]{2,})x[^[:space:]]*=True$ ]]; then break; fi
    sleep 1
  done
  seen=${seen:-none}
  fail "Pods by version and readiness: ${seen//$'\n'/ }" "two or more, all of version $1 and ready" \
    "kubectl get pods -L app.kubernetes.io/version"
}

# readers_saw COUNT WHAT: true if that many lines of the readers' log end so: "ok 2".
readers_saw() { [[ $(docker logs drydock-readers 2>&1 | grep -c " $2$") -ge $1 ]]; }

# failed_rounds: the lines of the readers' log that tell of a failure; nothing if there are none.
failed_rounds() { docker logs drydock-readers 2>&1 | grep -v '^[0-9]* ok [0-9]*$' || true; }

# by_second OLD NEW: a row a second: answers of either version, and failures. The first and the last second
# aren't whole, and left out.
by_second() {
  docker logs drydock-readers 2>&1 | awk -v old="$1" -v new="$2" '
    !first || $1 < first {first = $1}
    $1 > last {last = $1}
    {n[$1, $2 == "ok" ? $3 : "failed"]++}
    END {
      for (at = first + 1; at < last; at++)
        printf "%d\t%d\t%d\t%d\n", at - first - 1, n[at, old], n[at, new], n[at, "failed"]
    }'
}

# envoy_log: what Envoy has written in the last hour.
envoy_log() { kubectl logs -n projectcontour deployment/contour -c envoy --since 1h; }

# site_log: what the Pods of the site have written, each line behind its Pod's name.
site_log() { kubectl logs -l app.kubernetes.io/name=drydock --tail -1 --prefix; }

# released_anew: a release drydock with two revisions, version 1 and version 2, as step 4 leaves it.
released_anew() {
  helm uninstall drydock --ignore-not-found --wait --timeout 2m
  helm install drydock project/deploy/chart -f site.yaml --set-string image.tag=1 \
    --set image.digest="$(cut -d @ -f 2 image-1.txt)"
  helm upgrade drydock project/deploy/chart --reset-then-reuse-values --set-string image.tag=2 \
    --set image.digest="$(cut -d @ -f 2 image-2.txt)" --wait --timeout 4m
  wait_for 90 "the autoscaler has made a second Pod" two_pods
}

two_pods() { [[ $(pods_by_version) == 2x2=True ]]; }

# lesson_gone: true once a lesson is answered with 404.
lesson_gone() {
  local code
  code=$(curl -s -o /dev/null --max-time 10 -w '%{http_code}' http://drydock.localhost:8081/start/how-it-works/)
  [[ $code == 404 ]]
}
