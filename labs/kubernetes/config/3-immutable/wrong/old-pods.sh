# expect: the variable COLOUR in the Pod of shop says 'green'
# The ConfigMap is changed and then locked. The running Pod still has its old variable.
kubectl patch configmap settings -p '{"data": {"colour": "red", "opening.txt": "Monday to Friday\n08:00 to 18:00\n"}, "immutable": true}'
