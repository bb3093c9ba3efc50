# expect: yellow"' is accepted
# Fields that the schema doesn't know are let through. So is every value.
sed 's/required: \[text\]/required: [text]\
              x-kubernetes-preserve-unknown-fields: true/' websites.yaml >with-anything.yaml
kubectl apply -f with-anything.yaml
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
wait_for 30 "the schema lets it through" kubectl apply -f menu.yaml
kubectl wait --for condition=Ready website/menu --timeout 120s
