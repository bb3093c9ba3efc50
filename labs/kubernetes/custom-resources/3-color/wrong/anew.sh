# expect: home is younger than the controller
# The definition is deleted and made again. So is home, in a way.
cat >color.yaml <<'PROPERTY'
                color:
                  type: string
                  pattern: '^#[0-9a-f]{6}$'
                  default: '#ffffff'
PROPERTY
sed '/maxLength: 200/r color.yaml' websites.yaml >with-color.yaml
kubectl delete crd websites.drydock.example
kubectl apply -f with-color.yaml
wait_for 60 "the schema is published" kubectl explain website.spec.color
wait_for 60 "Websites are served" kubectl apply -f home.yaml
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
