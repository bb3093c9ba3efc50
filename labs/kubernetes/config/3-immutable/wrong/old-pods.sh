# expect: the variable COLOUR in the Pod of shop says 'green'
# The ConfigMap is changed and then locked. The Pod that runs has its variable from before.
kubectl patch configmap settings -p '{"data": {"colour": "red"}, "immutable": true}'
