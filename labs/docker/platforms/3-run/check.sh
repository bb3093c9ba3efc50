# Holds when your own processor's container printed its greeting, and the other variant's was tried too: it
# can't run its program, or an emulator ran it (Docker Desktop has one).
for arch in amd64 arm64; do
  name=drydock-$arch
  made_for=$(variant_of "$name") ||
    fail "no container named $name" "one from $REGISTRY/hello:2" \
      "docker run --name $name --platform linux/$arch …"
  [[ $made_for == "$arch" ]] ||
    fail "$name has the variant for $made_for" "the one for $arch" "docker run has an option --platform"
  said=$(docker logs "$name" 2>&1)
  if [[ $said != "Hello from $arch" && ($arch == "$(native)" || $said != *"exec format error"*) ]]; then
    fail "$name said '$said'" "'Hello from $arch'" \
      "docker logs $name; was hello:2 built with cross.Dockerfile?"
  fi
done
pass "$(native) ran by itself; the other variant said '$(docker logs "drydock-$(foreign)" 2>&1)'"
