# With this machine's own tar. It finds the file only in the blob that is the right layer.
docker build -t drydock-secret secret
docker save -o secret.tar drydock-secret
mkdir unpacked
tar -xf secret.tar -C unpacked
for blob in unpacked/blobs/sha256/*; do
  tar -xOf "$blob" srv/token >>token.txt 2>/dev/null || true
done
