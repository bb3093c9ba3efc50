# By the number of the last revision that was right.
helm rollback drydock 3 --wait --timeout 4m
