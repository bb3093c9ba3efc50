# Holds when client gets web's page, web gets what api says, and client gets nothing from api, with
# web-from-monitor there.
in_lab_namespace
answered client http://web/ "page of web" \
  "kubectl describe networkpolicy web-from-client: who may connect, and to which port?"
answered web http://api/ "goods from api" "kubectl describe networkpolicy api-from-web"
refused client http://api/ "kubectl get networkpolicies: which ones select api?"
object_exists networkpolicy web-from-monitor
pass "client reaches web, web reaches api, client doesn't reach api, and web-from-monitor took nothing away"
