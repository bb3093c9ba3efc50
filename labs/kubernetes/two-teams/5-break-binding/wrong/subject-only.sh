# expect: robot may not list pods
# The first fault is repaired, and the second one left: the refusal names the missing Role.
kubectl set subject rolebinding visitor --serviceaccount two-teams:robot -n two-teams-b
