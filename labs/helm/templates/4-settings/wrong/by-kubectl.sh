# expect: the variable ON
# The Pod has its variables, and the chart doesn't know of them.
kubectl set env deployment/north-kiosk CURRENCY=EUR LOT=0123 WIFI=no SEATS=12 NOTE='soup: "hot"'
kubectl rollout status deployment/north-kiosk --timeout 120s
