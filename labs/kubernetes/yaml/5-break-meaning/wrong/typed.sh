# expect: doesn't use the variable COLOUR
# The page is right, but its words are in the script. The variables have no effect.
# shellcheck disable=SC2016
sed -e 's/- >$/- |/' -e 's/colour $COLOUR, size $SIZE/colour blue, size 10/' shop.yaml >typed.yaml
kubectl apply -f typed.yaml
kubectl set env deployment/shop COLOUR=blue
kubectl rollout status deployment/shop
