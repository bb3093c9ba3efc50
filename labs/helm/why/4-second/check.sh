# Holds when a release test of the unchanged chart answers beside bakery, with its own title and with two web Pods from its
# values.
in_lab_namespace
whole test
[[ $CHART == bakery-0.1.0 ]] || fail "the release test is from the chart $CHART" "bakery-0.1.0, like bakery" "helm list"
same_chart
title=$(value_given test title)
[[ $title == 'Test oven' ]] || fail "the release test has the title '$title' among its values" "Test oven" "helm get values test; don't edit the chart"
count=$(value_given test replicas)
[[ $count == 2 ]] || fail "the release test has replicas '$count' among its values" "2" "helm get values test; kubectl scale doesn't change the release's values"
manifest_says test Deployment/test-web .spec.replicas 2
pods_ready test-web 2
says test 'Test oven'
whole bakery
says bakery 'Bread and rolls'
pass "two releases of one chart answer, each with its own title"
