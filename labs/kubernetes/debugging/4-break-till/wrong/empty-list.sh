# expect: http://till says to the Pod client
# It no longer ends, and has nothing to say.
kubectl set env deployment/till PRICE_LIST=/dev/null
kubectl rollout status deployment/till
