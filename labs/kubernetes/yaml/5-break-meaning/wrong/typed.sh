# expect: doesn't use the variable COLOUR
# The page is right, and its words are in the script: the variables are there for show.
# shellcheck disable=SC2016
sed -e 's/- >$/- |/' -e 's/colour $COLOUR, size $SIZE/colour blue, size 10/' shop.yaml >typed.yaml
kubectl apply -f typed.yaml
kubectl set env deployment/shop COLOUR=blue
kubectl rollout status deployment/shop
