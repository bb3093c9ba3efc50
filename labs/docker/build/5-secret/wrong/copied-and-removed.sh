# expect: holds the token
# A container doesn't see the file any more. The layer of the COPY has it.
cp token.txt secret/
cat >secret/Dockerfile <<'END'
FROM busybox:1.37
WORKDIR /app
COPY fetch token.txt ./
RUN sh fetch <token.txt >catalogue.txt
RUN rm token.txt
CMD ["cat", "catalogue.txt"]
END
docker build -t drydock-catalogue secret
