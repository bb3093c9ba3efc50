# The secret as an environment variable, which is there for one instruction.
cat >secret/Dockerfile <<'END'
FROM busybox:1.37
WORKDIR /app
COPY fetch .
RUN --mount=type=secret,id=token,env=TOKEN echo "$TOKEN" | sh fetch >catalogue.txt
CMD ["cat", "catalogue.txt"]
END
TOKEN=$(cat token.txt) docker build -t drydock-catalogue --secret id=token,env=TOKEN secret
