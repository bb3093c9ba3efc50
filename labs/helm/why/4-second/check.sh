# Holds when a release test of the unchanged chart, with values of its own, answers beside bakery, with two web Pods that Helm asked for.
in_lab_namespace
whole test
[[ $CHART == bakery-0.1.0 ]] || fail "the release test is made from $CHART" "bakery-0.1.0, as bakery is" "helm list"
same_chart
title=$(value_given test title)
[[ $title == 'Test oven' ]] || fail "the release test was given the title '$title'" "Test oven" "helm get values test shows what it was given; the chart stays as it is"
count=$(value_given test replicas)
[[ $count == 2 ]] || fail "the release test was given replicas '$count'" "2" "helm get values test shows what it was given; kubectl scale tells Helm nothing"
manifest_says test Deployment/test-web .spec.replicas 2
pods_ready test-web 2
says test 'Test oven'
whole bakery
says bakery 'Bread and rolls'
pass "two releases of one chart answer, each with its own text"
