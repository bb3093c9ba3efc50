# Helpers of this lab's checks. None of them names a processor as the right one: the engine's own is native,
# and the other one of the two is foreign.
REGISTRY=localhost:8166

native() { docker version --format '{{.Server.Arch}}'; }
foreign() { if [[ $(native) == amd64 ]]; then echo arm64; else echo amd64; fi; }

# variant_of CONTAINER: the processor of the image that the container was made from; fails if there is none.
variant_of() {
  docker inspect --format '{{.ImageManifestDescriptor.Platform.Architecture}}' "$1" 2>/dev/null
}

# variants REPOSITORY:TAG: a line for each image in the registry's index, with its platform and digest. For an
# image without an index, one line of its own; nothing where there is none.
variants() {
  local each='{{range .Manifest.Manifests}}{{if ne .Platform.OS "unknown"}}'
  each+='{{.Platform.OS}}/{{.Platform.Architecture}} {{.Digest}}{{println}}{{end}}{{end}}'
  # A single manifest has no field Manifests, so the first format fails for it.
  docker buildx imagetools inspect --format "$each" "$REGISTRY/$1" 2>/dev/null ||
    docker buildx imagetools inspect \
      --format '{{.Image.OS}}/{{.Image.Architecture}} {{.Manifest.Digest}}' "$REGISTRY/$1" 2>/dev/null || true
}

# platforms_of REPOSITORY:TAG: its platforms, each with a space behind it.
platforms_of() { variants "$1" | awk 'NF {print $1}' | sort | tr '\n' ' '; }

# program_in REPOSITORY DIGEST FILE: writes the files of an image's layers to FILE.
program_in() {
  local layer
  docker buildx imagetools inspect --raw "$REGISTRY/$1@$2" | tr -d ' \n' | sed 's/.*"layers"://' |
    grep -o 'sha256:[0-9a-f]*' | while read -r layer; do
    curl --silent "http://$REGISTRY/v2/$1/blobs/$layer" | gzip -dc | tar -xOf -
  done >"$3"
}

# processor_of FILE: what an ELF file says in its header: byte 18 is the processor's number.
processor_of() {
  case $(od -An -tu1 -j18 -N1 "$1" | tr -d ' ') in
    62) echo amd64 ;;
    183) echo arm64 ;;
    *) echo "no processor that this lab knows" ;;
  esac
}

# has_both REPOSITORY:TAG [TEXT]: goes on only if the registry has it for both processors, and each variant's
# program is for that processor, and prints TEXT.
has_both() {
  local listed arch digest found program
  listed=$(platforms_of "$1")
  [[ -n $listed ]] || fail "the registry has no $1" "an index for linux/amd64 and linux/arm64" \
    "docker push $REGISTRY/$1, or --push with the build"
  for arch in amd64 arm64; do
    [[ " $listed" == *" linux/$arch "* ]] ||
      fail "the registry's $1 is only for ${listed% }" "linux/amd64 and linux/arm64 in one index" \
        "docker buildx imagetools inspect $REGISTRY/$1"
  done
  program=$(mktemp)
  for arch in amd64 arm64; do
    digest=$(variants "$1" | awk -v platform="linux/$arch" '$1 == platform {print $2}')
    program_in "${1%:*}" "$digest" "$program"
    found=$(processor_of "$program")
    [[ $found == "$arch" ]] || {
      rm -f "$program"
      fail "the variant for linux/$arch holds a program for $found" "one for $arch" \
        "the build prints what it compiled for; which variable says what's wanted?"
    }
    grep -a -F -- "${2-}" "$program" >/dev/null || {
      rm -f "$program"
      fail "the variant for linux/$arch doesn't print '$2'" "the words in menu.txt" "menu.Dockerfile"
    }
  done
  rm -f "$program"
}
