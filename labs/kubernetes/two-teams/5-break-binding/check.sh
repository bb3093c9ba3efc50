# Holds when robot may list the Pods in two-teams-b and do nothing else there, and no other account of its namespace may.
in_lab_namespace
pod_ready robot
may "$ROBOT" two-teams-b list pods
may_not "$ROBOT" two-teams-b list secrets
may_not "$ROBOT" two-teams-b delete pods
may_not "$ROBOT" two-teams-b create pods
may_not "$ROBOT" two-teams-b list deployments
may_not "$ROBOT" default list pods
may_not system:serviceaccount:two-teams:default two-teams-b list pods
pass "robot of two-teams may list the Pods in two-teams-b, and nothing else there"
