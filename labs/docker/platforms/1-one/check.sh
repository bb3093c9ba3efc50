# Holds when the registry has hello:1 for this engine's processor alone, and the engine has pulled it back.
container_runs drydock-platforms-registry
listed=$(platforms_of hello:1)
[[ -n $listed ]] ||
  fail "the registry has no hello:1" "the image that you push" "docker push localhost:8166/hello:1"
[[ $listed == "linux/$(native) " ]] ||
  fail "hello:1 is for ${listed% }" "linux/$(native), your engine's processor, and nothing else" \
    "build it with hello.Dockerfile and without --platform"
arch=$(docker image inspect --format '{{.Architecture}}' "$REGISTRY/hello:1" 2>/dev/null) ||
  fail "your engine has no $REGISTRY/hello:1" "the image, pulled back for linux/$(native)" \
    "a pull can name a platform too"
[[ $arch == "$(native)" ]] ||
  fail "your engine's hello:1 is for $arch" "$(native)" "pull it again"
pass "hello:1 is for linux/$arch, and there's no other variant to pull"
