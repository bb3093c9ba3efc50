# The size of each layer's tar file, lowest first.
sizes=$(layout /page-2 layers | cut -d ' ' -f 2)
for layer in base numbers page; do
  bytes=$(echo "$sizes" | sed -n 1p)
  sizes=$(echo "$sizes" | sed 1d)
  echo "$layer: $bytes bytes"
  reading "layer-$layer" "$bytes" bytes
done
