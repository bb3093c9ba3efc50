# The same file, read by Compose.
printf 'CURRENCY=CHF\nPORT=8000\nSIGNING_KEY=capstan\n' >offer.env
cat >compose.yaml <<'END'
name: drydock-offer
services:
  shop:
    image: drydock-shop-2.0
    container_name: drydock-offer
    env_file: offer.env
    network_mode: bridge
END
docker compose up -d
