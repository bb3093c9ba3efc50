# expect: color: "#ffcc000"' is accepted
# It finds a color in the string, and doesn't mind the rest.
cat >color.yaml <<'PROPERTY'
                color:
                  type: string
                  pattern: '#[0-9a-f]{6}'
                  default: '#ffffff'
PROPERTY
sed '/maxLength: 200/r color.yaml' websites.yaml >with-color.yaml
kubectl apply -f with-color.yaml
wait_for 60 "the schema is published" kubectl explain website.spec.color
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
