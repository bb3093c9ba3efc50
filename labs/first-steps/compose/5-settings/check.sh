# Holds when web greets with the word from .env, and a second file mounts the program from the folder.
both_run
[[ -s .env ]] ||
  fail "no file .env beside compose.yaml" "a file with a line GREETING=…" "ls -a shows hidden files too"
greeting=$(docker exec "$WEB" printenv GREETING)
[[ $greeting != Hello ]] ||
  fail "web still greets with '$greeting'" "the word in .env: $(tr '\n' ' ' <.env)" \
    "a container keeps the variables it was created with. Which command creates a new one?"
[[ -s compose.override.yaml ]] || fail "no file compose.override.yaml" "a file that mounts the program" \
  "the step's commands write it; it belongs beside compose.yaml"
mount=$(mount_of "$WEB" /app)
[[ $mount == bind* ]] || fail "/app is ${mount:-the folder in the image}" "a bind mount of your folder" \
  "docker compose config shows what Compose reads; docker compose up -d applies it"
pass "web greets with '$greeting' and runs the program from your folder"
