# With this machine's own tar. Which blob is a layer with the token, tar says by itself.
docker build -t drydock-secret secret
docker save -o secret.tar drydock-secret
mkdir unpacked
tar -xf secret.tar -C unpacked
for blob in unpacked/blobs/sha256/*; do
  tar -xOf "$blob" srv/token >>token.txt 2>/dev/null || true
done
