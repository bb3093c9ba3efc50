# A new file with all three values.
{
  echo "SIGNING_KEY=$(cat key.txt)"
  echo CURRENCY=NOK
  echo PORT=8000
} >mine.env
docker rm -f drydock-colleague
docker run -d --name drydock-colleague --env-file mine.env docker.io/library/drydock-shop-2.0
