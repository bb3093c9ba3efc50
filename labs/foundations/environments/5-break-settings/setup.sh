# A file of settings that works on one machine only, because the shell there has one of them.
unset SIGNING_KEY
echo bowline >key.txt
cat >colleague.env <<'END'
SIGNING_KEY
CURRENCY=NOK
PORT="8000"
END
docker run --name drydock-colleague --env-file colleague.env drydock-shop-2.0 || true
