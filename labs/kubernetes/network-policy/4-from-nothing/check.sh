# Holds when db answers api and neither client nor web nor a new Pod, and can't open a connection itself.
in_lab_namespace
answered api http://db/ "rows of db" "which policies select db, and which port do its Pods listen on?"
refused client http://db/ "kubectl describe networkpolicy: whom do the policies for db let in?"
read_addresses
no_connection db "$API_SERVER" 443 "the API server" \
  "which direction do your policies for db name under policyTypes?"
no_connection db "$DNS_SERVER" 53 "the DNS server" "db needs no name; leave out the rule for port 53"
stranger_refused
answered client http://web/ "page of web" "the policies of the steps before should stay"
pass "db answers api and no other Pod, and connects to nothing"
