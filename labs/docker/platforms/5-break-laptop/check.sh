# Holds when drydock-hello printed the greeting of this engine's processor from hello:3, and the registry's
# hello:3 has both variants.
made_for=$(variant_of drydock-hello) ||
  fail "no container named drydock-hello" "one from $REGISTRY/hello:3" "docker ps --all shows what there is"
name=$(docker inspect --format '{{.Config.Image}}' drydock-hello)
[[ $name == "$REGISTRY/hello:3" || $name == "$REGISTRY/hello:3@"* ]] ||
  fail "drydock-hello is from $name" "$REGISTRY/hello:3" "start it from the name that your colleague pushed"
[[ $made_for == "$(native)" ]] ||
  fail "drydock-hello was made from the variant for $made_for" \
    "the one for $(native), your engine's processor" \
    "docker buildx imagetools inspect $REGISTRY/hello:3; a container keeps its image"
said=$(docker logs drydock-hello 2>&1)
[[ $said == "Hello from $(native)" ]] ||
  fail "drydock-hello said '$said'" "'Hello from $(native)'" "docker logs drydock-hello"
has_both hello:3
pass "drydock-hello said '$said', and hello:3 has a variant for the laptop too"
