# Let kubectl write a manifest. With --dry-run=client it only prints what it would send.
kubectl create deployment hello --image nginx:1.30 --dry-run=client -o yaml >hello.yaml
cat hello.yaml
kubectl get deployments

# What does a field mean? The API server has a description of each.
kubectl explain deployment.spec.replicas

# Create the object, and read it back. How many lines has it now, and what came at the end?
kubectl apply -f hello.yaml
kubectl rollout status deployment/hello
kubectl get deployment hello -o yaml >full.yaml
wc -l hello.yaml full.yaml
sed -n '/^status:/,$p' full.yaml

# Change the file. diff shows what apply would change, and changes nothing.
sed 's/replicas: 1/replicas: 2/' hello.yaml >two.yaml
kubectl diff -f two.yaml || true
kubectl apply -f two.yaml
watch_until 60 2/2 kubectl get deployment hello -w
