# expect: at .spec.replicas '2'
# All is as it was, and the third Pod that the colleague wanted is gone.
helm rollback test 1 --wait --timeout 180s
