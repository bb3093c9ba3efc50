# Holds when http://stock answers the Pod client, its readiness is still asked for over HTTP, and the server of the
# template has what the probe asks for: so the next Pods will be ready, too.
serves stock "in stock"
next_too stock
path=$(of_template stock readinessProbe.httpGet.path)
[[ -n $path ]] || fail "the Deployment stock has no readiness probe over HTTP" "one" "kubectl describe deployment stock; without it a Pod is called ready as soon as it runs"
program=$(of_template stock command)
[[ $path == / ]] || grep -E -- "/www${path}([^a-z.]|$)" <<<"$program" >/dev/null ||
  fail "the probe asks for $path, which the server of the next Pod won't have" "a template whose probe and program agree" "kubectl describe deployment stock, under Pod Template"
pass "http://stock answered: $ANSWER"
