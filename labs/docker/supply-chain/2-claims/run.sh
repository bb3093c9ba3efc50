# What does the registry have under the tag?
docker buildx imagetools inspect localhost:8168/shelf:debian

# Write each SBOM's packages and versions into a file.
docker buildx imagetools inspect localhost:8168/shelf:debian \
  --format '{{range .SBOM.SPDX.packages}}{{println .name .versionInfo}}{{end}}' >debian.txt
docker buildx imagetools inspect localhost:8168/shelf:scratch \
  --format '{{range .SBOM.SPDX.packages}}{{println .name .versionInfo}}{{end}}' >scratch.txt

# There's a hole in OpenSSL's library, and one in a Go module. Which of the images have them?
grep libssl debian.txt scratch.txt
grep 'golang.org/x/net ' debian.txt scratch.txt

# Provenance: what was the image built from, and with which value of BASE?
docker buildx imagetools inspect localhost:8168/shelf:debian --format '{{json .Provenance.SLSA}}' >built.json
docker buildx imagetools inspect localhost:8168/shelf:debian --format \
  '{{range .Provenance.SLSA.buildDefinition.resolvedDependencies}}{{println .uri .digest.sha256}}{{end}}'
docker buildx imagetools inspect localhost:8168/shelf:debian --format \
  '{{println (index .Provenance.SLSA.buildDefinition.externalParameters.request.args "build-arg:BASE")}}'
