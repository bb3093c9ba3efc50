# The same move, while requests for the whole site keep coming. A request without an answer counts as 000.
kubectl delete httproutes --all
kubectl apply -f ingress.yaml
wait_for 60 "the Ingress serves the site" bash -c 'bash site.sh | grep -c "(200)" | grep -w 3'

ask_on() {
  local place
  while [[ -e moving ]]; do
    for place in shop.drydock.test/ shop.drydock.test/cart stock.drydock.test/; do
      curl -s --max-time 10 -o /dev/null -w '%{http_code}\n' -H "Host: ${place%%/*}" "http://127.0.0.1:8081/${place#*/}" >>codes.txt || true
    done
    sleep 0.1
  done
}
# asked COUNT: true once that many requests are noted.
asked() { (($(wc -l <codes.txt) >= $1)); }

: >codes.txt
touch moving
trap 'rm -f moving' EXIT
ask_on &
kubectl apply -f stock-route.yaml -f shop-route.yaml
kubectl wait --for 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}=True' \
  --timeout 60s httproute/shop httproute/stock
kubectl delete ingress shop
# Envoy follows the deletion within a moment: keep the requests coming for a while.
wait_for 60 "90 more requests are done" asked $(($(wc -l <codes.txt) + 90))
rm moving
wait
sort codes.txt | uniq -c
reading asked "$(wc -l <codes.txt | tr -d ' ')" count
reading unanswered "$(grep -c -v 200 codes.txt || true)" count
