# Holds when the release test has three web Pods and its title again, and every object in its manifest exists.
in_lab_namespace
whole test
manifest_says test Deployment/test-web .spec.replicas 3
manifest_says test ConfigMap/test-settings .data.TITLE 'Test oven'
pods_ready test-web 3
says test 'Test oven'
pass "the release test is complete; $ANSWER"
