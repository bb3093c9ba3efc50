# expect: at .spec.replicas '2'
# Everything is as in revision 1, without the third Pod that the colleague wanted.
helm rollback test 1 --wait --timeout 180s
