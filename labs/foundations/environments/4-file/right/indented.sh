# Spaces before the names, a comment, Windows line ends, and the image's full name.
printf '# my shop\r\n  CURRENCY=CHF\r\n  PORT=8000\r\n  SIGNING_KEY=bollard\r\n' >offer.env
docker create --name drydock-offer --env-file=./offer.env docker.io/library/drydock-shop-2.0:latest
docker start drydock-offer
