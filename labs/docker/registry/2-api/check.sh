# Holds when manifest.json is what the registry's digest was made from, byte for byte, and the engine has pulled by that digest.
container_runs drydock-own-registry
[[ -s manifest.json ]] || fail "no manifest.json in the lab's work folder" "the manifest of drydock-hello:1" "curl -o manifest.json, with the Accept header of the step"
digest=$(digest_of drydock-hello 1)
sum=$(docker run --rm -i busybox:1.37 sha256sum <manifest.json)
[[ sha256:${sum%% *} == "$digest" ]] || fail "manifest.json has the SHA-256 ${sum%% *}" "${digest:-a digest, from a registry that has drydock-hello:1}" "curl -o writes what it got, byte for byte"
has_digest "localhost:8155/drydock-hello@$digest" "$digest" || fail "this engine has no localhost:8155/drydock-hello@$digest" "the image, pulled by its digest" "docker images --digests"
pass "the digest is the SHA-256 of the manifest"
