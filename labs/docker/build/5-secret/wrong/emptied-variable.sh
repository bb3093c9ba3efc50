# expect: holds the token
# The container's variable is empty: docker inspect shows no token, docker history does.
cat >secret/Dockerfile <<'END'
FROM busybox:1.37
WORKDIR /app
COPY fetch .
ARG TOKEN
ENV TOKEN=$TOKEN
RUN echo "$TOKEN" | sh fetch >catalogue.txt
ENV TOKEN=
CMD ["cat", "catalogue.txt"]
END
docker build -t drydock-catalogue --build-arg TOKEN="$(cat token.txt)" secret
