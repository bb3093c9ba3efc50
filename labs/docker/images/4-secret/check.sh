# Holds when token.txt is what a lower layer of drydock-secret has in /srv/token, while a container from the image has no such file.
image_is_there drydock-secret
if docker run --rm drydock-secret test -e /srv/token; then
  fail "a container from drydock-secret has /srv/token" "the image as the folder secret describes it" "build it from the Dockerfile as it is"
fi
token=$(deleted_token drydock-secret)
[[ $token =~ ^[0-9a-f]{32}$ ]] || fail "no layer of drydock-secret has a token in /srv/token" "the image as the folder secret describes it" "build it from the Dockerfile as it is"
[[ -s token.txt ]] || fail "no token.txt in the lab's work folder, or an empty one" "the token that the build wrote and deleted" "which layer was made by the instruction that wrote it?"
[[ $(tr -d ' \r\n' <token.txt) == "$token" ]] || fail "token.txt has $(wc -c <token.txt | tr -d ' ') bytes, and they are not the token" "the 32 digits and letters that this build wrote" \
  "each build without cache writes another token: take it from the image as it is now"
pass "token.txt is what a lower layer still holds"
