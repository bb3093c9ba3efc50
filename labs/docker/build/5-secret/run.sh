# First as it is, to see the leak.
docker build -q -t drydock-catalogue --build-arg TOKEN="$(cat token.txt)" secret
docker history --no-trunc drydock-catalogue

# A secret mount is a file that's there while one instruction runs, and in no layer.
cat >secret/Dockerfile <<'END'
FROM busybox:1.37
WORKDIR /app
COPY fetch .
RUN --mount=type=secret,id=token sh fetch </run/secrets/token >catalogue.txt
CMD ["cat", "catalogue.txt"]
END
docker build -q -t drydock-catalogue --secret id=token,src=token.txt secret
docker history --no-trunc drydock-catalogue
docker run --rm drydock-catalogue
