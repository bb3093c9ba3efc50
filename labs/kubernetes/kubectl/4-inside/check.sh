# Holds when a container of web has been restarted and has the page index.html of the work folder.
asks_at_home
pods_ready web 1
[[ -s index.html ]] ||
  fail "no index.html in the lab's work folder" "the page to copy" \
    "the last lines of the step write it, then copy it"
restarted=''
for pod in $(kubectl get pods -l app=web -o name); do
  [[ $(kubectl get "$pod" -o 'jsonpath={.status.containerStatuses[0].restartCount}') -ge 1 ]] || continue
  restarted=$pod
  page=$(kubectl exec "$pod" -- cat /usr/share/nginx/html/index.html 2>&1) || true
  if [[ $page == "$(<index.html)" ]]; then pass "$pod has been restarted, and has your page"; fi
done
[[ -n $restarted ]] ||
  fail "no container of web has been restarted" "one" "kubectl exec runs nginx -s quit in it; see RESTARTS"
fail "$restarted has another page than index.html" "the one that you copied" \
  "kubectl exec $restarted -- ls -l /usr/share/nginx/html; was it copied before the restart?"
