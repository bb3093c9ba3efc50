# The colleague's build: right for a laptop with the other processor, and pushed as a single manifest without
# an index. So a pull here gets it without a complaint. (With an index, it would be "no matching manifest".)
docker rm -f drydock-hello >/dev/null 2>&1 || true
case $(docker version --format '{{.Server.Arch}}') in amd64) laptop=arm64 ;; *) laptop=amd64 ;; esac
docker build -q --provenance=false --platform "linux/$laptop" --push -t localhost:8166/hello:3 \
  -f cross.Dockerfile . >/dev/null
docker image rm localhost:8166/hello:3 >/dev/null
docker pull -q localhost:8166/hello:3
docker run -d --name drydock-hello localhost:8166/hello:3
docker wait drydock-hello
docker logs drydock-hello
