# Holds when dev has a new greeting in its file, and its Pods answer with it. staging has its old one.
in_lab_namespace
if grep -x 'GREETING=Hello from dev' overlays/dev/settings.env >/dev/null; then
  fail "overlays/dev/settings.env has the first greeting" "another one" "the file is in the lab's work folder"
fi
applied dev
pods_ready dev-shop 1
greets dev
greets staging
pass "dev-shop answers with its new greeting, and staging-shop with its own"
