# expect: "currency": "EUR"
# The two lines that failed were typed again, and the third was forgotten.
docker rm -f drydock-colleague
docker run -d --name drydock-colleague -e PORT=8000 -e "SIGNING_KEY=$(cat key.txt)" drydock-shop-2.0
