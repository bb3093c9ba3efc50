# Back by the number of the last good revision, then an upgrade with a file of values.
helm rollback site "$(helm history site | awk '/\tdeployed/ {print $1}')"
echo 'greeting: Spring' >spring.yaml
helm upgrade --install site ./site -f spring.yaml --wait --timeout 90s
