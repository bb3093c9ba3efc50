# One line without the comment, and the missing variable by a command.
# shellcheck disable=SC2016
kubectl patch deployment shop -p '{"spec": {"template": {"spec": {"containers": [{"name": "shop", "args": ["mkdir -p /site; echo \"colour ${COLOUR}, size ${SIZE}\" >/site/index.html; exec httpd -f -p 8080 -h /site"]}]}}}}'
kubectl set env deployment/shop COLOUR=blue
kubectl rollout status deployment/shop
