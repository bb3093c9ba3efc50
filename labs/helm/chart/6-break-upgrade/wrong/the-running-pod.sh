# expect: is failed
# The Pod gets the label that the Service looks for. The site answers until that Pod is replaced.
kubectl label pods -l app.kubernetes.io/instance=web,pod-template-hash team=shop
