# expect: robot may not list pods
# The first cause is repaired. The refusal is longer now, and nobody reads it.
kubectl set subject rolebinding visitor --serviceaccount two-teams:robot -n two-teams-b
