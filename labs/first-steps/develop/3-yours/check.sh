# Holds when hello.zip is in the work folder, has the source in it, and belongs to you.
[[ -e hello.zip ]] || fail "no hello.zip in the lab's work folder" "an archive of src" \
  "a container's files are removed with it, except those in a mount: which folder did you mount?"
owner=$(owner_of hello.zip)
[[ $owner == "$(id -u)" ]] || fail "hello.zip belongs to user $owner" "user $(id -u), which is you" \
  "which user did the program run as? id -u prints your number"
listed=$(docker run --rm -v .:/work:ro -w /work python:3.13 python3 -m zipfile -l hello.zip 2>&1 || true)
[[ $listed == *src/hello.py* ]] || fail "hello.zip has no src/hello.py in it" "everything in src" \
  "python3 -m zipfile -l hello.zip lists what is in it"
pass "hello.zip has src in it and belongs to user $owner"
