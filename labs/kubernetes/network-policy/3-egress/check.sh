# Holds when web reaches api by its name and can't reach the API server, while client still can.
in_lab_namespace
answered web http://api/ "goods from api" "does web-dns allow port 53 of the DNS server's Pods, UDP and TCP?"
read_addresses
connects client "$API_SERVER" 443 ||
  fail "client can't connect to the API server" "only web to be limited" \
    "kubectl get networkpolicies: which Pods does web-out select?"
no_connection web "$API_SERVER" 443 "the API server" \
  "is web-out there, and does it say policyTypes: [Egress]?"
pass "web resolves names and reaches api, and can't connect anywhere else"
