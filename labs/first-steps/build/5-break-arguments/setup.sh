# The same program in the shell form. The arguments go to the shell, which has no use for them.
cat >order/Dockerfile <<'END'
FROM python:3.13
WORKDIR /app
COPY order.py .
ENTRYPOINT python3 order.py
CMD ["soup"]
END
docker build -q -t drydock-order order
docker run --rm drydock-order
docker run --rm drydock-order pasta "green salad"
