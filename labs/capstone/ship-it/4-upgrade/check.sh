# Holds when version 2 serves, alone, and readers who saw both versions had no failure.
in_lab_namespace
release_is drydock deployed
pods_of_version 2
lesson_served drydock.localhost
[[ $VERSION == 2 ]] ||
  fail "version $VERSION answers" "version 2" "kubectl get pods -L app.kubernetes.io/version"
docker inspect drydock-readers >/dev/null 2>&1 ||
  fail "no container named drydock-readers" "readers during the upgrade" "docker run, as the step has it"
again='to repeat the step: docker rm -f drydock-readers; helm rollback drydock 1 --wait'
for old_or_new in 1 2; do
  readers_saw 20 "ok $old_or_new" ||
    fail "the readers had fewer than 20 answers of version $old_or_new" \
      "20 and more: an upgrade while they read" "docker logs drydock-readers; $again"
done
failed=$(failed_rounds)
[[ -z $failed ]] ||
  fail "the readers had a failure: ${failed%%$'\n'*}" "none" \
    "docker logs drydock-readers has all of them; $again"
pass "version 2 serves, and no request failed on the way"
