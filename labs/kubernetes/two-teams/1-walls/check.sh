# Holds when Anna may edit in two-teams and nowhere else, and Ben in two-teams-b and nowhere else.
in_lab_namespace
object_exists namespace two-teams-b
may anna two-teams create deployments
may ben two-teams-b create deployments
may_not anna two-teams-b create deployments
may_not anna two-teams-b list secrets
may_not ben two-teams create deployments
for who in anna ben; do
  may_not "$who" default list pods
  may_not "$who" default list nodes
done
may_not anna two-teams create rolebindings
may_not ben two-teams-b create rolebindings
pass "anna may create Deployments in two-teams, ben in two-teams-b, and neither in the other's"
