# The Service keeps its selector, and the Pods get the label that it looks for: in the template.
kubectl patch deployment mail -p '{"spec": {"template": {"metadata": {"labels": {"tier": "front"}}}}}'
kubectl rollout status deployment/mail
