# expect: http://mail says to the Pod client
# The usual first try: a new Pod from the same template.
kubectl rollout restart deployment/mail
kubectl rollout status deployment/mail
