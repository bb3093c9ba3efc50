# Holds when dev and staging run side by side as their overlays say, and each Service finds its own Pods only.
in_lab_namespace
for env in dev staging; do
  applied "$env"
  pods_ready "$env-shop" 1
  finds_own_pods "$env"
  greets "$env"
done
pass "dev-shop and staging-shop each answer with the greeting of their overlay"
