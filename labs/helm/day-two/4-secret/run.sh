# Where the password is now, besides the place where it's needed.
helm get values notes

# A Secret that no chart knows. Then an upgrade that starts from the chart's defaults and names it.
kubectl create secret generic notes-login --from-literal=password=orchid
helm upgrade notes ./notes --set passwordSecret=notes-login --wait --timeout 90s
helm get values notes

# The new password opens the notes, the old one doesn't.
kubectl exec deployment/notes -- wget -q -O - http://notes:orchid@localhost:8080/milk.txt
kubectl exec deployment/notes -- wget -q -O - http://notes:tulip@localhost:8080/milk.txt || true
helm get values notes --revision 1
