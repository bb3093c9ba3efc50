# One more property, after text. ^ and $ make it the whole string.
cat >color.yaml <<'PROPERTY'
                color:
                  description: The background of the page.
                  type: string
                  pattern: '^#[0-9a-f]{6}$'
                  default: '#ffffff'
PROPERTY
sed '/maxLength: 200/r color.yaml' websites.yaml >with-color.yaml
kubectl diff -f with-color.yaml | grep '^[+-] ' || true
kubectl apply -f with-color.yaml
wait_for 60 "the schema is published" kubectl explain website.spec.color
kubectl get website home -o jsonpath='{.metadata.generation} {.spec}{"\n"}'

# A Website from nothing. Without quotes, YAML takes # for the start of a comment.
cat >menu.yaml <<'WEBSITE'
apiVersion: drydock.example/v1
kind: Website
metadata:
  name: menu
spec:
  text: Soup of the day
  stage: live
  replicas: 2
  color: '#ffcc00'
WEBSITE
kubectl apply -f menu.yaml
kubectl wait --for condition=Ready website/menu --timeout 120s
kubectl get websites
wait_for 30 "the Service answers" kubectl exec deployment/menu -- wget -q -O - -T 2 http://menu
kubectl exec deployment/menu -- wget -q -O - http://menu

# And a wrong color? The dry run only asks.
kubectl patch website menu --type merge -p '{"spec": {"color": "my #ffcc00 wall"}}' --dry-run=server || true
