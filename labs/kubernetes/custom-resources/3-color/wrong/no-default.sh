# expect: a Website without a color gets
# The controller has a default of its own, so nothing looks wrong.
cat >color.yaml <<'PROPERTY'
                color:
                  type: string
                  pattern: '^#[0-9a-f]{6}$'
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
